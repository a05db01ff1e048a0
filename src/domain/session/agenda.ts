import type { AspectId, Framework } from "../framework/framework";
import { aspectsOf } from "../framework/standardsOf";
import { preparedRound, type CastVote } from "./contribution";
import type { Settled } from "./session";
import { tallyOf, widthOf } from "./spread";

interface AgendaWishes {
  readonly votes: readonly CastVote[];
  readonly settled: readonly Settled[];
  /** Null when nobody booked a time: then all fits. */
  readonly bookedMinutes: number | null;
}

export interface Agenda {
  /** What fits the time. */
  readonly now: readonly AspectId[];
  /** What does not. */
  readonly later: readonly AspectId[];
}

/** As long as people take for voting, talking and deciding on one aspect. */
export const minutesPerAspect = 6;

/**
 * What to discuss first: where those who prepared lie furthest apart, then where most could not say, then what most want to
 * talk about, then in the order of the clusters. Without preparation only wishes and clusters are left of that. [OV5]
 */
export function agendaOf(framework: Framework, { votes, settled, bookedMinutes }: AgendaWishes): Agenda {
  const done = new Set(settled.map(({ aspect }) => aspect));
  const weighed = aspectsOf(framework)
    .filter(({ id }) => !done.has(id))
    .map(({ id }) => {
      const prepared = votes.filter(({ aspect, round }) => aspect === id && round === preparedRound);
      const tally = tallyOf(prepared);
      const wishes = prepared.filter(({ wish }) => wish).length;
      return { id, width: widthOf(tally), unknown: tally.unknown, wishes };
    })
    .sort(
      (left, right) => right.width - left.width || right.unknown - left.unknown || right.wishes - left.wishes,
    )
    .map(({ id }) => id);
  const room = bookedMinutes === null ? weighed.length : Math.floor(bookedMinutes / minutesPerAspect);
  return { now: weighed.slice(0, room), later: weighed.slice(room) };
}
