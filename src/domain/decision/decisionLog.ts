import type { Adoption, Decision, DecisionFields, DecisionSubject } from "./decision";

/** The decisions on one scan or plan, the earliest first. */
export function decisionsOn(decisions: readonly Decision[], subject: DecisionSubject): readonly Decision[] {
  return decisions
    .filter((decision) => decision.subject === subject)
    .sort((left, right) => left.updatedAt.localeCompare(right.updatedAt) || left.id.localeCompare(right.id));
}

/** The decision by which something stands adopted now; undefined when it never was or was reopened. [VA1] */
export function adoptionIn(log: readonly Decision[]): Adoption | undefined {
  const last = log.at(-1);
  return last?.kind === "adopted" ? last : undefined;
}

/** What is summed to an entry's checksum: everything it says, and the entry before it. [VA3] */
export function entryText(entry: Unsigned): string {
  const { subject, on, by, previous, kind } = entry;
  const own = kind === "adopted" ? [entry.snapshot, entry.snapshotChecksum] : [entry.reason];
  return JSON.stringify([subject, kind, on, by, previous, ...own]);
}

/** An entry before it has its checksum. */
export type Unsigned = DistributiveOmit<DecisionFields, "checksum">;
type DistributiveOmit<Shape, Key extends PropertyKey> = Shape extends unknown ? Omit<Shape, Key> : never;
