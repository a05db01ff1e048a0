import type { DecisionSubject } from "@/domain/decision/decision";
import type { PlainDate, WorkspaceId } from "@/domain/record";
import type { AppPorts } from "@/ports/appPorts";
import { logDecision } from "./logDecision";

interface Reopening {
  readonly on: PlainDate;
  readonly by: string;
  readonly reason: string;
}

/** Makes what was adopted something that can be changed again; what was adopted stays kept. [VA1] */
export async function reopen(
  ports: Pick<AppPorts, "records" | "ids" | "checksum">,
  { id, workspace }: { readonly id: DecisionSubject; readonly workspace: WorkspaceId },
  reopening: Reopening,
): Promise<void> {
  ports.records.change([
    await logDecision(ports, workspace, { kind: "reopened", subject: id, ...reopening }),
  ]);
}
