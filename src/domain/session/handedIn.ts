import type { AspectId } from "../framework/framework";
import type { Vote } from "./ballot";

type OwnVotes = Readonly<Record<string, Vote>>;

const blank: Vote = { choice: null, wish: false };

/** What is handed in now, to be kept beside what one may still change: only what was handed in is ever sealed anew. */
export function handingIn(own: OwnVotes, aspects: readonly AspectId[]): OwnVotes {
  return Object.fromEntries(aspects.map((aspect) => [keyOf(aspect), own[aspect] ?? blank]));
}

/** What was handed in on this device; empty when nothing was. */
export function handedInOf(own: OwnVotes, aspects: readonly AspectId[]): ReadonlyMap<AspectId, Vote> {
  return new Map(
    aspects.flatMap((aspect): [AspectId, Vote][] => {
      const vote = own[keyOf(aspect)];
      return vote ? [[aspect, vote]] : [];
    }),
  );
}

function keyOf(aspect: AspectId): string {
  return `prepared.${aspect}`;
}
