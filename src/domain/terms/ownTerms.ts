/** The words for which a municipality may have its own. */
export const ownTermIds = ["localTeam", "professional"] as const;
export type OwnTermId = (typeof ownTermIds)[number];

/** One word as a municipality says it. */
export interface TermForms {
  readonly article: "de" | "het";
  readonly singular: string;
  readonly plural: string;
}

/** The own words of a municipality; what is not named goes by the common word. */
export type OwnTerms = Readonly<Partial<Record<OwnTermId, TermForms>>>;

export const commonTerms: Readonly<Record<OwnTermId, TermForms>> = {
  localTeam: { article: "het", singular: "lokaal team", plural: "lokale teams" },
  professional: { article: "de", singular: "professional", plural: "professionals" },
};

interface WrittenForms {
  readonly article: "de" | "het";
  readonly singular: string;
  readonly plural: string;
}

/** How the common words are written in texts, as patterns. */
const written: Readonly<Record<OwnTermId, WrittenForms>> = {
  localTeam: {
    article: "het",
    singular: "(?:lokale?|lokaal) (?:\\(wijk\\)|wijk)?team|wijkteam",
    plural: "lokale (?:\\(wijk\\)|wijk)?teams|wijkteams",
  },
  professional: { article: "de", singular: "professional", plural: "professionals" },
};

/** Words that change with the article: "het lokale team" becomes "de toegang", "elk lokaal team" "elke toegang". */
const beforeHet = {
  het: "de",
  dit: "deze",
  dat: "die",
  elk: "elke",
  ieder: "iedere",
  ons: "onze",
  welk: "welke",
};
const beforeDe = {
  de: "het",
  deze: "dit",
  die: "dat",
  elke: "elk",
  iedere: "ieder",
  onze: "ons",
  welke: "welk",
};

/** A text with the own words of a municipality in place of the common ones. Never for a literal standard. [TK2] */
export function inOwnTerms(text: string, terms: OwnTerms): string {
  return ownTermIds.reduce((result, id) => {
    const own = terms[id];
    return own ? replaceTerm(result, written[id], own) : result;
  }, text);
}

function replaceTerm(text: string, common: WrittenForms, own: TermForms): string {
  const singular = new RegExp(`(?:\\b(\\p{L}+) )?(?<!\\p{L})(?:${common.singular})(?!\\p{L})`, "giu");
  const plural = new RegExp(`(?<!\\p{L})(?:${common.plural})(?!\\p{L})`, "giu");
  return text
    .replace(plural, (found) => likeCase(own.plural, found))
    .replace(singular, (found, before: string | undefined) => {
      if (before === undefined) return likeCase(own.singular, found);
      return `${agreeing(before, common.article, own.article)} ${likeCase(own.singular, found.slice(before.length + 1))}`;
    });
}

function agreeing(word: string, from: "de" | "het", to: "de" | "het"): string {
  if (from === to) return word;
  const changes: Readonly<Record<string, string>> = from === "het" ? beforeHet : beforeDe;
  const changed = changes[word.toLowerCase()];
  return changed ? likeCase(changed, word) : word;
}

/** A capital at the start of a sentence stays one. */
function likeCase(text: string, like: string): string {
  const isCapital = like.charAt(0) !== like.charAt(0).toLowerCase();
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
