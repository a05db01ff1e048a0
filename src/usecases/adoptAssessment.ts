import type { SnapshotId } from "@/domain/decision/decision";
import { snapshotText } from "@/domain/decision/snapshotText";
import type { PlainDate } from "@/domain/record";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";
import { logDecision } from "./logDecision";

/** Keeps the scan as it is now, with its checksum, and records by whom and when it was adopted. [VA1] [VA2] */
export async function adoptAssessment(
  ports: Pick<AppPorts, "records" | "ids" | "frameworks" | "checksum">,
  assessment: SelfAssessment,
  { on, by }: { readonly on: PlainDate; readonly by: string },
): Promise<void> {
  const answers = ports.records.all("answer").filter((answer) => answer.assessment === assessment.id);
  const text = snapshotText(assessment, answers, ports.frameworks.of(assessment.framework));
  const snapshot = ports.ids.next() as SnapshotId;
  const kept: RecordChange = {
    kind: "snapshot",
    id: snapshot,
    workspace: assessment.workspace,
    fields: {},
    initial: { subject: assessment.id, text },
  };
  const snapshotChecksum = await ports.checksum(text);
  const entry = { kind: "adopted", subject: assessment.id, on, by, snapshot, snapshotChecksum } as const;
  // In one write: a decision without what was decided on would be worth nothing.
  ports.records.change([kept, await logDecision(ports, assessment.workspace, entry)]);
}
