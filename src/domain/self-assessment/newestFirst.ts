import type { SelfAssessment } from "./selfAssessment";

/** Scans by the day they were started, the newest first; of one day the one that was changed last. */
export function newestFirst(assessments: readonly SelfAssessment[]): readonly SelfAssessment[] {
  return [...assessments].sort(
    (left, right) =>
      right.startedOn.localeCompare(left.startedOn) || right.updatedAt.localeCompare(left.updatedAt),
  );
}
