import type { AspectId } from "../framework/framework";
import type { Vote } from "./ballot";

/** What somebody thinks of aspects before the meeting. */
type Prepared = Readonly<Partial<Record<AspectId, Vote>>>;
/** What somebody wrote down for themselves, per aspect. */
export type OwnNotes = Readonly<Partial<Record<AspectId, string>>>;

/** Theirs alone: it leaves their devices sealed, or to their own OneDrive, or not at all. */
export interface OwnInput {
  readonly votes: Prepared;
  readonly notes: OwnNotes;
}

export const noInput: OwnInput = { votes: {}, notes: {} };

/** Of each aspect what this device changed since `base`, else what the other has. [OV30] */
export function mergeOwnInput(base: OwnInput, mine: OwnInput, theirs: OwnInput): OwnInput {
  return {
    votes: merged(base.votes, mine.votes, theirs.votes, isSameVote),
    notes: merged(base.notes, mine.notes, theirs.notes, (one, other) => one === other),
  };
}

export function isSameInput(one: OwnInput, other: OwnInput): boolean {
  return isSame(one.votes, other.votes, isSameVote) && isSame(one.notes, other.notes, (a, b) => a === b);
}

type PerAspect<Value> = Readonly<Partial<Record<AspectId, Value>>>;
type IsSame<Value> = (one: Value | undefined, other: Value | undefined) => boolean;

function merged<Value>(
  base: PerAspect<Value>,
  mine: PerAspect<Value>,
  theirs: PerAspect<Value>,
  isSameValue: IsSame<Value>,
): PerAspect<Value> {
  const aspects = aspectsIn(mine, theirs);
  const pairs = aspects.flatMap((aspect): [AspectId, Value][] => {
    const value = isSameValue(mine[aspect], base[aspect]) ? theirs[aspect] : mine[aspect];
    return value === undefined ? [] : [[aspect, value]];
  });
  return Object.fromEntries(pairs);
}

function isSame<Value>(one: PerAspect<Value>, other: PerAspect<Value>, isSameValue: IsSame<Value>): boolean {
  return aspectsIn(one, other).every((aspect) => isSameValue(one[aspect], other[aspect]));
}

function aspectsIn(...those: readonly PerAspect<unknown>[]): readonly AspectId[] {
  return [...new Set(those.flatMap((each) => Object.keys(each) as AspectId[]))];
}

function isSameVote(one: Vote | undefined, other: Vote | undefined): boolean {
  return one?.choice === other?.choice && one?.wish === other?.wish;
}
