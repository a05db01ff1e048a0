import type { AspectId, Framework, StandardNumber } from "../framework/framework";
import { standardsOf } from "../framework/standardsOf";
import type { CastVote } from "./contribution";
import { knownPerspectives, type Perspective } from "./seat";
import { spreadOf, voicesIn, type Spread } from "./spread";

/** What a perspective could not answer, so whom to invite next time. */
export interface BlindSpot {
  readonly aspect: AspectId;
  readonly perspective: Perspective;
  /** "unknown": all of them said they do not know; "absent": nobody of them said anything. */
  readonly why: "unknown" | "absent";
}

/** What was said last on each aspect: in its last round, or what a decision kept of it once the votes are gone. [OV15] */
export function lastSpreads(
  votes: readonly CastVote[],
  agreed: ReadonlyMap<AspectId, Spread>,
): ReadonlyMap<AspectId, Spread> {
  const spreads = new Map(agreed);
  const said = votes.filter(({ choice }) => choice !== null);
  for (const aspect of new Set(said.map((vote) => vote.aspect))) {
    spreads.set(aspect, spreadOf(lastRoundOf(said.filter((vote) => vote.aspect === aspect))));
  }
  return new Map([...spreads].filter(([, { total }]) => voicesIn(total) > 0));
}

/** Of each aspect that was voted on, by the last round of it. [OV13] */
export function blindSpotsOf(
  spreads: ReadonlyMap<AspectId, Spread>,
  perspectives: readonly Perspective[],
): readonly BlindSpot[] {
  return [...spreads]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([aspect, spread]) =>
      perspectives.flatMap((perspective): BlindSpot | readonly BlindSpot[] => {
        const theirs = spread.perspectives.find((each) => each.perspective === perspective)?.tally;
        if (!theirs || voicesIn(theirs) === 0) return { aspect, perspective, why: "absent" };
        return theirs.unknown === voicesIn(theirs) ? { aspect, perspective, why: "unknown" } : [];
      }),
    );
}

/**
 * How much a perspective said on a standard. "heard": it answered whatever was voted on; "partly": not all of it; "unknown": none
 * of it, though it was there; "absent": it was never there.
 */
export type Hearing = "heard" | "partly" | "unknown" | "absent";

interface HearingRow {
  readonly standard: StandardNumber;
  readonly shortTitle: string;
  readonly cells: readonly { readonly perspective: Perspective; readonly hearing: Hearing }[];
}

/** The standards that were voted on against the perspectives. [OV13] */
export function hearingMap(
  framework: Framework,
  spreads: ReadonlyMap<AspectId, Spread>,
  perspectives: readonly Perspective[],
): readonly HearingRow[] {
  const spots = blindSpotsOf(spreads, perspectives);
  return standardsOf(framework).flatMap(({ number, shortTitle, aspects }) => {
    const voted = aspects.filter(({ id }) => spreads.has(id)).map(({ id }) => id);
    if (voted.length === 0) return [];
    const cells = perspectives.map((perspective) => {
      const own = spots.filter((spot) => spot.perspective === perspective && voted.includes(spot.aspect));
      return { perspective, hearing: hearingOf(own, voted.length) };
    });
    return [{ standard: number, shortTitle, cells }];
  });
}

function hearingOf(spots: readonly BlindSpot[], voted: number): Hearing {
  if (spots.length === 0) return "heard";
  if (spots.length < voted) return "partly";
  return spots.every(({ why }) => why === "absent") ? "absent" : "unknown";
}

/** Whom to invite next time, with what for. */
export interface Invitee {
  readonly perspective: Perspective;
  readonly absent: readonly StandardNumber[];
  /** Where it was there and could not tell, or not all. */
  readonly unsure: readonly StandardNumber[];
}

export function inviteesOf(
  map: readonly HearingRow[],
  perspectives: readonly Perspective[],
): readonly Invitee[] {
  return perspectives
    .map((perspective) => {
      const where = (...hearings: readonly Hearing[]) =>
        map
          .filter(({ cells }) =>
            cells.some((cell) => cell.perspective === perspective && hearings.includes(cell.hearing)),
          )
          .map(({ standard }) => standard);
      return { perspective, absent: where("absent"), unsure: where("unknown", "partly") };
    })
    .filter(({ absent, unsure }) => absent.length + unsure.length > 0);
}

interface MissingVoice {
  readonly perspective: Perspective;
  readonly standards: readonly StandardNumber[];
}

/** Of each perspective the standards on which nobody of it has said anything yet. [OV12] */
export function missingVoices(framework: Framework, votes: readonly CastVote[]): readonly MissingVoice[] {
  return knownPerspectives
    .map((perspective) => {
      const heard = new Set(
        votes
          .filter((vote) => vote.perspective === perspective && vote.choice !== null)
          .map(({ aspect }) => aspect),
      );
      const standards = standardsOf(framework)
        .filter(({ aspects }) => !aspects.some(({ id }) => heard.has(id)))
        .map(({ number }) => number)
        .sort((left, right) => left - right);
      return { perspective, standards };
    })
    .filter(({ standards }) => standards.length > 0);
}

function lastRoundOf(votes: readonly CastVote[]): readonly CastVote[] {
  const last = Math.max(...votes.map(({ round }) => round));
  return votes.filter(({ round }) => round === last);
}
