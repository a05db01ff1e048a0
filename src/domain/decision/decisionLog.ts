import type { SelfAssessmentId } from "../self-assessment/selfAssessment";
import type { Adoption, Decision, DecisionFields } from "./decision";

/** The decisions on one scan, the earliest first. */
export function decisionsOn(
  decisions: readonly Decision[],
  assessment: SelfAssessmentId,
): readonly Decision[] {
  return decisions
    .filter((decision) => decision.assessment === assessment)
    .sort((left, right) => left.updatedAt.localeCompare(right.updatedAt) || left.id.localeCompare(right.id));
}

/** The decision by which a scan stands adopted now; undefined when it never was or was reopened. [VA1] */
export function adoptionIn(log: readonly Decision[]): Adoption | undefined {
  const last = log.at(-1);
  return last?.kind === "adopted" ? last : undefined;
}

/** What is summed to an entry's checksum: everything it says, and the entry before it. [VA3] */
export function entryText(entry: Unsigned): string {
  const { assessment, on, by, previous, kind } = entry;
  const own = kind === "adopted" ? [entry.snapshot, entry.snapshotChecksum] : [entry.reason];
  return JSON.stringify([assessment, kind, on, by, previous, ...own]);
}

/** An entry before it has its checksum. */
export type Unsigned = DistributiveOmit<DecisionFields, "checksum">;
type DistributiveOmit<Shape, Key extends PropertyKey> = Shape extends unknown ? Omit<Shape, Key> : never;
