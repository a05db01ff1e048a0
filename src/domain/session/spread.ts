import { answerChoices, levels, type AnswerChoice, type Level } from "../framework/answerScale";
import type { AspectId } from "../framework/framework";
import { votesOn, type CastVote } from "./contribution";
import { knownPerspectives, type Perspective } from "./seat";

/** How many voices each choice has. */
export type Tally = Readonly<Record<AnswerChoice, number>>;

interface PerspectiveTally {
  readonly perspective: Perspective;
  readonly tally: Tally;
}

/** A result without persons: what stays after adoption. */
export interface Spread {
  readonly total: Tally;
  readonly perspectives: readonly PerspectiveTally[];
}

/**
 * "alike": all gave one and the same answer; "near": one level apart, or some could not say; "wide"; "polarised": two camps.
 * "unclear": at least half could not say.
 */
export type SpreadShape = "nobody" | "alike" | "near" | "wide" | "polarised" | "unclear";

export function spreadOf(votes: readonly CastVote[]): Spread {
  const own = [...new Set(votes.map(({ perspective }) => perspective))].sort(byPerspective);
  return {
    total: tallyOf(votes),
    perspectives: own.map((perspective) => ({
      perspective,
      tally: tallyOf(votes.filter((vote) => vote.perspective === perspective)),
    })),
  };
}

/** Of a decision the spread as it is now: a late vote, or the code of a guest, may have come in since. [OV6] */
export function spreadNow(
  votes: readonly CastVote[],
  aspect: AspectId,
  { round, spread }: { readonly round: number; readonly spread: Spread },
): Spread {
  const said = votesOn(votes, aspect, round);
  // Once the persons are forgotten only what was kept is left. [OV15]
  return said.length === 0 ? spread : spreadOf(said);
}

export function tallyOf(votes: readonly Pick<CastVote, "choice">[]): Tally {
  const count = (choice: AnswerChoice) => votes.filter((vote) => vote.choice === choice).length;
  // Every choice gets its count; TypeScript loses the names on the way.
  return Object.fromEntries(answerChoices.map((choice) => [choice, count(choice)])) as unknown as Tally;
}

export function voicesIn(tally: Tally): number {
  return answerChoices.reduce((sum, choice) => sum + tally[choice], 0);
}

/** Of a tally as a whole: two camps are never called agreement, also when they lie one level apart on average. [OV11] */
export function shapeOf(tally: Tally): SpreadShape {
  const voices = voicesIn(tally);
  if (voices === 0) return "nobody";
  if (answerChoices.some((choice) => tally[choice] === voices)) {
    return tally.unknown === voices ? "unclear" : "alike";
  }
  if (tally.unknown * 2 >= voices) return "unclear";
  const used = levels.flatMap((level, index) => (tally[level] > 0 ? [index] : []));
  const width = Math.max(...used) - Math.min(...used);
  if (used.length === 0 || width <= 1) return "near";
  return areCamps(tally) ? "polarised" : "wide";
}

/** Each half of the scale has at least a third of the voices, and at least one end has more than the middle next to it. */
function areCamps({ notYet, inDevelopment, largely, secured }: Tally): boolean {
  const [low, high] = [notYet + inDevelopment, largely + secured];
  const third = (low + high) / 3;
  return low >= third && high >= third && (notYet > inDevelopment || secured > largely);
}

/** The two halves of the scale: where they oppose each other, they are camps. */
export const camps = [
  ["notYet", "inDevelopment"],
  ["largely", "secured"],
] as const satisfies readonly (readonly Level[])[];

/** How many voices of a tally are in one half of the scale. */
export function voicesInCamp(tally: Tally, camp: readonly Level[]): number {
  return camp.reduce((sum, level) => sum + tally[level], 0);
}

/** A spread in which two camps oppose each other is not settled by a level alone. [OV22] */
export function needsReason({ total }: Spread): boolean {
  return shapeOf(total) === "polarised";
}

/** The perspectives that disagree most among themselves first: there the talk begins. */
export function widestFirst({ perspectives }: Spread): Spread["perspectives"] {
  return [...perspectives].sort((left, right) => widthOf(right.tally) - widthOf(left.tally));
}

/** How far the voices lie apart, from 0 up to 3: the mean distance in levels between any two of them. */
export function widthOf(tally: Tally): number {
  const voices = levels.flatMap((level, index) => Array.from({ length: tally[level] }, () => index));
  const pairs = voices.flatMap((one, index) => voices.slice(index + 1).map((other) => Math.abs(one - other)));
  return pairs.length === 0 ? 0 : pairs.reduce((sum, distance) => sum + distance, 0) / pairs.length;
}

function byPerspective(left: Perspective, right: Perspective): number {
  const place = (each: Perspective) => {
    const known = knownPerspectives.indexOf(each);
    return known < 0 ? knownPerspectives.length : known;
  };
  return place(left) - place(right) || (left < right ? -1 : 1);
}
