import { adoptionIn, decisionsOn, entryText } from "@/domain/decision/decisionLog";
import { snapshotText } from "@/domain/decision/snapshotText";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { AppPorts } from "@/ports/appPorts";

/** Whether what was adopted is still what one sees. */
export type AdoptionCheck =
  /** Not adopted now. */
  | "notAdopted"
  | "unchanged"
  /** The answers are no longer those that were adopted. */
  | "changedSince"
  /** What was kept, or the log itself, was changed outside the app. [VA3] */
  | "tamperedWith";

/** Compares an adopted scan with what was kept of it, and that with its checksums. */
export async function checkAdoption(
  { records, frameworks, checksum }: Pick<AppPorts, "records" | "frameworks" | "checksum">,
  assessment: SelfAssessment,
): Promise<AdoptionCheck> {
  const log = decisionsOn(records.all("decision"), assessment.id);
  const adoption = adoptionIn(log);
  if (!adoption) return "notAdopted";
  const known = [null, ...log.map((entry) => entry.checksum)];
  for (const entry of log) {
    const isWhole = known.includes(entry.previous) && (await checksum(entryText(entry))) === entry.checksum;
    if (!isWhole) return "tamperedWith";
  }
  const snapshot = records.all("snapshot").find(({ id }) => id === adoption.snapshot);
  if (!snapshot || (await checksum(snapshot.text)) !== adoption.snapshotChecksum) return "tamperedWith";
  const answers = records.all("answer").filter((answer) => answer.assessment === assessment.id);
  const now = snapshotText(assessment, answers, frameworks.of(assessment.framework));
  return now === snapshot.text ? "unchanged" : "changedSince";
}
