import type { Framework } from "../framework/framework";
import type { Guidance } from "../framework/guidance";
import type { Infobox } from "../infobox/infobox";
import type { Route, RouteApproach } from "../route/route";
import type { Glossary } from "./glossary";
import { inOwnTerms, type OwnTerms } from "./ownTerms";

// Only what is ours is said in a municipality's own terms. What is quoted, and titles of others, stay as they are. [TK2]

export function frameworkInOwnTerms(framework: Framework, terms: OwnTerms): Framework {
  const say = (text: string) => inOwnTerms(text, terms);
  return {
    ...framework,
    clusters: framework.clusters.map((cluster) => ({
      ...cluster,
      standards: cluster.standards.map((standard) => ({
        ...standard,
        shortTitle: say(standard.shortTitle),
        aspects: standard.aspects.map((aspect) => ({ ...aspect, text: say(aspect.text) })),
      })),
    })),
  };
}

export function guidanceInOwnTerms({ aspects, standards }: Guidance, terms: OwnTerms): Guidance {
  const say = (text: string) => inOwnTerms(text, terms);
  return {
    aspects: new Map(
      [...aspects].map(([id, { explanation, levels, evidence }]) => [
        id,
        {
          explanation: say(explanation),
          levels: {
            notYet: say(levels.notYet),
            inDevelopment: say(levels.inDevelopment),
            largely: say(levels.largely),
            secured: say(levels.secured),
          },
          evidence: evidence.map(say),
        },
      ]),
    ),
    standards: new Map(
      [...standards].map(([number, { questions, suggestions }]) => [
        number,
        { questions: questions.map(say), suggestions: suggestions.map(say) },
      ]),
    ),
  };
}

export function routeInOwnTerms({ note, steps }: Route, terms: OwnTerms): Route {
  const say = (text: string) => inOwnTerms(text, terms);
  const approach = ({ who, takes, checklist }: RouteApproach): RouteApproach => ({
    who: who.map(say),
    takes: say(takes),
    checklist: checklist.map((item) => ({ ...item, text: say(item.text) })),
  });
  return {
    note,
    steps: steps.map((step) => ({
      ...step,
      purpose: say(step.purpose),
      ready: say(step.ready),
      local: approach(step.local),
      regional: approach(step.regional),
    })),
  };
}

export function infoboxInOwnTerms({ note, links, context }: Infobox, terms: OwnTerms): Infobox {
  const say = (text: string) => inOwnTerms(text, terms);
  return {
    note,
    links: links.map((link) => ({ ...link, description: say(link.description) })),
    context: context.map((each) => ({ ...each, text: each.text.map(say) })),
  };
}

export function glossaryInOwnTerms({ note, terms: words }: Glossary, terms: OwnTerms): Glossary {
  return {
    note,
    terms: words.map((word) =>
      word.origin === "vng" ? word : { ...word, definition: inOwnTerms(word.definition, terms) },
    ),
  };
}
