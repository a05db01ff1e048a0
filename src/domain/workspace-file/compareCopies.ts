import { differenceWith, type CopyDifference } from "../workspace/takenIn";
import type { KindedRecord } from "../workspace/recordChange";
import { recordKinds, type RecordKind } from "../workspace/records";

type Difference = CopyDifference | "onlyThere" | "onlyHere";
type Counts = Readonly<Record<Difference, number>>;

/** How the records of one kind differ between what is here and another copy. */
interface KindComparison extends Counts {
  readonly kind: RecordKind;
}

export interface CopyComparison {
  /** The kinds of which there are records, in their usual order. */
  readonly kinds: readonly KindComparison[];
  readonly total: Counts;
  /** Our records that would give way. */
  readonly overwritten: readonly KindedRecord[];
}

interface Compared {
  readonly kind: RecordKind;
  readonly difference: Difference;
  readonly ours: KindedRecord | undefined;
}

/** What bringing another copy in would do: per record the one that was changed last stays. [BW9] */
export function compareCopies(
  ours: readonly KindedRecord[],
  theirs: readonly KindedRecord[],
): CopyComparison {
  const here = new Map(ours.map((each) => [each.record.id as string, each]));
  const there = new Set(theirs.map(({ record }) => record.id as string));
  const compared = [
    ...theirs.map((each) => compareOne(here.get(each.record.id), each)),
    ...ours
      .filter(({ record }) => !there.has(record.id))
      .map((each) => ({ kind: each.kind, difference: "onlyHere" as const, ours: each })),
  ];
  return {
    kinds: recordKinds.flatMap((kind) => {
      const those = compared.filter((each) => each.kind === kind);
      return those.length > 0 ? { kind, ...counted(those) } : [];
    }),
    total: counted(compared),
    overwritten: compared.flatMap((each) => (each.difference === "newerThere" ? (each.ours ?? []) : [])),
  };
}

function compareOne(ours: KindedRecord | undefined, theirs: KindedRecord): Compared {
  const difference = ours ? differenceWith(ours.record, theirs.record) : "onlyThere";
  return { kind: theirs.kind, difference, ours };
}

function counted(those: readonly Compared[]): Counts {
  const count = (wanted: Difference) => those.filter(({ difference }) => difference === wanted).length;
  return {
    onlyThere: count("onlyThere"),
    newerThere: count("newerThere"),
    newerHere: count("newerHere"),
    onlyHere: count("onlyHere"),
    same: count("same"),
  };
}
