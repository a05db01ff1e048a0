import type { PlainDate } from "@/domain/record";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { AppPorts } from "@/ports/appPorts";
import { logDecision } from "./logDecision";

/** Makes an adopted scan one that can be changed again; what was adopted stays kept. [VA1] */
export async function reopenAssessment(
  ports: Pick<AppPorts, "records" | "ids" | "checksum">,
  assessment: SelfAssessment,
  { on, by, reason }: { readonly on: PlainDate; readonly by: string; readonly reason: string },
): Promise<void> {
  const entry = { kind: "reopened", subject: assessment.id, on, by, reason } as const;
  ports.records.change([await logDecision(ports, assessment.workspace, entry)]);
}
