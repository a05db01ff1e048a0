import { use } from "react";
import type { Guidance } from "@/domain/framework/guidance";
import type { Infobox } from "@/domain/infobox/infobox";
import type { Route } from "@/domain/route/route";
import {
  glossaryInOwnTerms,
  guidanceInOwnTerms,
  infoboxInOwnTerms,
  routeInOwnTerms,
} from "@/domain/terms/contentInOwnTerms";
import type { Glossary } from "@/domain/terms/glossary";
import { rememberedInTerms } from "../terms/rememberedInTerms";
import { useTerms } from "../terms/TermsContext";
import { useApp } from "./AppContext";

const guidanceInTerms = rememberedInTerms(guidanceInOwnTerms);
const routeInTerms = rememberedInTerms(routeInOwnTerms);
const infoboxInTerms = rememberedInTerms(infoboxInOwnTerms);
const glossaryInTerms = rememberedInTerms(glossaryInOwnTerms);

// Our content in the own terms of the workspace. Each suspends the screen until its file is there.

export function useGuidance(): Guidance {
  return guidanceInTerms(use(useApp().content.guidance()), useTerms());
}

export function useRoute(): Route {
  return routeInTerms(use(useApp().content.route()), useTerms());
}

export function useInfobox(): Infobox {
  return infoboxInTerms(use(useApp().content.infobox()), useTerms());
}

export function useGlossary(): Glossary {
  return glossaryInTerms(use(useApp().content.glossary()), useTerms());
}
