import type { AspectId, Framework, StandardNumber } from "../framework/framework";
import { standardsOf } from "../framework/standardsOf";
import type { CastVote } from "./contribution";
import { knownPerspectives, type Perspective } from "./seat";

/** What a perspective could not answer, so whom to invite next time. */
export interface BlindSpot {
  readonly aspect: AspectId;
  readonly perspective: Perspective;
  /** "unknown": all of them said they do not know; "absent": nobody of them said anything. */
  readonly why: "unknown" | "absent";
}

/** Of each aspect that was voted on, by the last round of it. [OV13] */
export function blindSpotsOf(
  votes: readonly CastVote[],
  perspectives: readonly Perspective[],
): readonly BlindSpot[] {
  const aspects = [...new Set(votes.map(({ aspect }) => aspect))].sort();
  return aspects.flatMap((aspect) => {
    const own = lastRoundOf(votes.filter((vote) => vote.aspect === aspect && vote.choice !== null));
    if (own.length === 0) return [];
    return perspectives.flatMap((perspective): BlindSpot | readonly BlindSpot[] => {
      const theirs = own.filter((vote) => vote.perspective === perspective);
      if (theirs.length === 0) return { aspect, perspective, why: "absent" };
      return theirs.every(({ choice }) => choice === "unknown")
        ? { aspect, perspective, why: "unknown" }
        : [];
    });
  });
}

interface MissingVoice {
  readonly standard: StandardNumber;
  readonly perspective: Perspective;
}

/** Which standards nobody of a perspective has said anything about yet. [OV12] */
export function missingVoices(framework: Framework, votes: readonly CastVote[]): readonly MissingVoice[] {
  return standardsOf(framework).flatMap(({ number: standard, aspects }) => {
    const ids = new Set(aspects.map(({ id }) => id));
    const heard = new Set(
      votes
        .filter(({ aspect, choice }) => ids.has(aspect) && choice !== null)
        .map(({ perspective }) => perspective),
    );
    return knownPerspectives
      .filter((perspective) => !heard.has(perspective))
      .map((perspective) => ({ standard, perspective }));
  });
}

function lastRoundOf(votes: readonly CastVote[]): readonly CastVote[] {
  const last = Math.max(...votes.map(({ round }) => round));
  return votes.filter(({ round }) => round === last);
}
