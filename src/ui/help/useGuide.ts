import { use } from "react";
import type { Guide } from "@/domain/guide/guide";
import { guideInOwnTerms } from "@/domain/terms/guideInOwnTerms";
import { useApp } from "../app/AppContext";
import { rememberedInTerms } from "../terms/rememberedInTerms";
import { useTerms } from "../terms/TermsContext";

const inTerms = rememberedInTerms(guideInOwnTerms);

/** The user's guide in the own terms of the workspace. Suspends until it is there. */
export function useGuide(): Guide {
  return inTerms(use(useApp().content.guide()), useTerms());
}
