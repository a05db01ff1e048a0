import { differenceWith, type CopyDifference } from "../workspace/takenIn";
import type { KindedRecord } from "../workspace/recordChange";
import { recordKinds, type RecordKind } from "../workspace/records";

type Counts = Readonly<Record<CopyDifference | "onlyThere" | "onlyHere", number>>;

/** How the records of one kind differ between what is here and another copy. */
export interface KindComparison extends Counts {
  readonly kind: RecordKind;
}

export interface CopyComparison {
  /** Only kinds of which there are records, in the order in which they are listed everywhere. */
  readonly kinds: readonly KindComparison[];
  readonly total: Counts;
  /** Our records that would give way. */
  readonly overwritten: readonly KindedRecord[];
}

/** What bringing another copy in would do: per record the one that was changed last stays. [BW9] */
export function compareCopies(
  ours: readonly KindedRecord[],
  theirs: readonly KindedRecord[],
): CopyComparison {
  const here = new Map(ours.map((each) => [each.record.id as string, each]));
  const there = new Set(theirs.map(({ record }) => record.id as string));
  const found = [
    ...theirs.map((each) => ({ kind: each.kind, difference: differenceAt(here, each) })),
    ...ours
      .filter(({ record }) => !there.has(record.id))
      .map(({ kind }) => ({ kind, difference: "onlyHere" as const })),
  ];
  const counted = (those: typeof found): Counts => ({
    onlyThere: countOf(those, "onlyThere"),
    newerThere: countOf(those, "newerThere"),
    newerHere: countOf(those, "newerHere"),
    onlyHere: countOf(those, "onlyHere"),
    same: countOf(those, "same"),
  });
  return {
    kinds: recordKinds
      .map((kind) => ({ kind, ...counted(found.filter((each) => each.kind === kind)) }))
      .filter(({ kind }) => found.some((each) => each.kind === kind)),
    total: counted(found),
    overwritten: theirs.flatMap((each) =>
      differenceAt(here, each) === "newerThere" ? (here.get(each.record.id) ?? []) : [],
    ),
  };
}

function differenceAt(
  here: ReadonlyMap<string, KindedRecord>,
  { record }: KindedRecord,
): CopyDifference | "onlyThere" {
  const ours = here.get(record.id);
  return ours ? differenceWith(ours.record, record) : "onlyThere";
}

function countOf(
  those: readonly { readonly difference: keyof Counts }[],
  wanted: keyof Counts,
): number {
  return those.filter(({ difference }) => difference === wanted).length;
}
