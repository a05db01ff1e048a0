import type { Framework, FrameworkId } from "@/domain/framework/framework";
import { useApp } from "./AppContext";

/** The framework that a scan or plan was made with. Throws into the error boundary when it is not known. */
export function useFramework({ framework }: { readonly framework: FrameworkId }): Framework {
  return useApp().frameworks.of(framework);
}
