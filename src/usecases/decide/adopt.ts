import type { DecisionSubject, SnapshotId } from "@/domain/decision/decision";
import type { PlainDate, WorkspaceId } from "@/domain/record";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";
import { logDecision } from "./logDecision";

interface Adopted {
  readonly id: DecisionSubject;
  readonly workspace: WorkspaceId;
  /** What is adopted, whole. */
  readonly text: string;
}

/** Keeps what is adopted as it is now, with its checksum, and records by whom and when. [VA1] [VA2] */
export async function adopt(
  ports: Pick<AppPorts, "records" | "ids" | "checksum">,
  { id, workspace, text }: Adopted,
  { on, by }: { readonly on: PlainDate; readonly by: string },
): Promise<void> {
  const snapshot = ports.ids.next() as SnapshotId;
  const kept: RecordChange = {
    kind: "snapshot",
    id: snapshot,
    workspace,
    fields: {},
    initial: { subject: id, text },
  };
  const snapshotChecksum = await ports.checksum(text);
  const entry = { kind: "adopted", subject: id, on, by, snapshot, snapshotChecksum } as const;
  // In one write: a decision without what was decided on would be worth nothing.
  ports.records.change([kept, await logDecision(ports, workspace, entry)]);
}
