import type { Framework, FrameworkId } from "@/domain/framework/framework";
import { frameworkInOwnTerms } from "@/domain/terms/contentInOwnTerms";
import { rememberedInTerms } from "../terms/rememberedInTerms";
import { useTerms } from "../terms/TermsContext";
import { useApp } from "./AppContext";

const inTerms = rememberedInTerms(frameworkInOwnTerms);

/**
 * The framework that a scan or plan was made with, in the own terms of the workspace. Throws into the error boundary when
 * it is not known.
 */
export function useFramework({ framework }: { readonly framework: FrameworkId }): Framework {
  return inTerms(useApp().frameworks.of(framework), useTerms());
}
