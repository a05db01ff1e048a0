import { levels } from "../framework/answerScale";
import type { Aspect, Framework, QualityStandard } from "../framework/framework";
import type { Guidance } from "../framework/guidance";
import { standardsOf } from "../framework/standardsOf";
import type { Answer } from "./answer";

/** Where in the texts of an aspect something was found. */
export type FoundIn = "aspect" | "standard" | "guidance" | "explanation" | "remarks";

/** A piece of text with what was looked for in the middle of it. */
interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

export interface SearchHit {
  readonly standard: QualityStandard;
  /** Null when it was found in the standard itself. */
  readonly aspect: Aspect | null;
  readonly foundIn: FoundIn;
  readonly excerpt: Excerpt;
}

/** Shorter words are found everywhere. */
const shortestQuery = 2;
const excerptRadius = 60;

/**
 * The standards and aspects in whose texts all words of a query occur, in the order of the framework. Capitals and accents do not
 * matter, and a part of a word is enough: in Dutch what one looks for is often half of a longer word.
 */
export function searchScan(
  query: string,
  framework: Framework,
  guidance: Guidance,
  answers: readonly Answer[],
): readonly SearchHit[] {
  const words = folded(query.trim())
    .join("")
    .split(/\s+/)
    .filter((word) => word.length >= shortestQuery);
  if (words.length === 0) return [];
  const answerOf = new Map(answers.map((answer) => [answer.aspect, answer]));
  return standardsOf(framework).flatMap((standard) => {
    const inStandard = findAll(words, textsOfStandard(standard));
    const inAspects = standard.aspects.flatMap((aspect) => {
      const hit = findAll(words, textsOfAspect(aspect, guidance, answerOf.get(aspect.id)));
      return hit ? [{ standard, aspect, ...hit }] : [];
    });
    return [...(inStandard ? [{ standard, aspect: null, ...inStandard }] : []), ...inAspects];
  });
}

interface FoundText {
  readonly foundIn: FoundIn;
  readonly text: string;
}

function textsOfStandard({ shortTitle, text }: QualityStandard): readonly FoundText[] {
  return [shortTitle, text].map((each) => ({ foundIn: "standard", text: each }));
}

function textsOfAspect(aspect: Aspect, guidance: Guidance, answer: Answer | undefined): readonly FoundText[] {
  const help = guidance.aspects.get(aspect.id);
  const guiding = help
    ? [help.explanation, ...levels.map((level) => help.levels[level]), ...help.evidence]
    : [];
  return [
    { foundIn: "aspect" as const, text: aspect.text },
    { foundIn: "explanation" as const, text: answer?.explanation ?? "" },
    { foundIn: "remarks" as const, text: answer?.remarks ?? "" },
    ...guiding.map((text) => ({ foundIn: "guidance" as const, text })),
  ].filter(({ text }) => text !== "");
}

/** Where the first word stands, if each of the words stands somewhere. */
function findAll(
  words: readonly string[],
  texts: readonly FoundText[],
): { readonly foundIn: FoundIn; readonly excerpt: Excerpt } | undefined {
  const foldedTexts = texts.map(({ text }) => folded(text).join(""));
  const isEverywhere = words.every((word) => foldedTexts.some((text) => text.includes(word)));
  if (!isEverywhere) return undefined;
  // A text that holds all words says more than one that holds the first.
  const best = foldedTexts.findIndex((text) => words.every((word) => text.includes(word)));
  const [first = ""] = words;
  const at = best >= 0 ? best : foldedTexts.findIndex((text) => text.includes(first));
  const found = texts[at];
  if (!found) return undefined;
  return { foundIn: found.foundIn, excerpt: excerptOf(found.text, first) };
}

function excerptOf(text: string, word: string): Excerpt {
  const letters = Array.from(text);
  const start = folded(text).join("").indexOf(word);
  const end = start + word.length;
  const from = Math.max(0, start - excerptRadius);
  const to = Math.min(letters.length, end + excerptRadius);
  return {
    before: `${from > 0 ? "…" : ""}${letters.slice(from, start).join("")}`,
    match: letters.slice(start, end).join(""),
    after: `${letters.slice(end, to).join("")}${to < letters.length ? "…" : ""}`,
  };
}

/** A text letter by letter without capitals and accents: as many as there were, so that a place in one is one in both. */
function folded(text: string): readonly string[] {
  return Array.from(text, (letter) => letter.normalize("NFD").charAt(0).toLowerCase().charAt(0));
}
