import type { AspectId } from "../framework/framework";
import type { Vote } from "./ballot";

type OwnVotes = Readonly<Record<string, Vote>>;

const blank: Vote = { choice: null, wish: false };

/** Own votes with what is handed in now beside what one may still change: only what was handed in is ever sealed anew. */
export function withHandedIn(own: OwnVotes, aspects: readonly AspectId[]): OwnVotes {
  const handedIn = aspects.map((aspect): readonly [string, Vote] => [keyOf(aspect), own[aspect] ?? blank]);
  return { ...own, ...Object.fromEntries(handedIn) };
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
