import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { KeptFile } from "@/domain/workspace/keptFile";
import { deletion, type RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";

type Ports = Pick<AppPorts, "records" | "clock">;

/** Takes a file out of a plan; what no other plan uses is marked as deleted too. `restoreFile` brings it back. [BW4] */
export function removeFile(ports: Ports, plan: ActionPlan, file: KeptFile): void {
  ports.records.change(unlinkFile(ports, plan, file));
}

/** What changes when a plan lets go of a file. */
export function unlinkFile(
  { records, clock }: Ports,
  plan: ActionPlan,
  file: KeptFile,
): readonly RecordChange[] {
  const isElsewhere = records
    .all("actionPlan")
    .some(({ id, logos, template }) => id !== plan.id && [...logos, template].includes(file.id));
  const fields =
    file.purpose === "logo" ? { logos: plan.logos.filter((id) => id !== file.id) } : { template: null };
  const unlinked: RecordChange = { kind: "actionPlan", id: plan.id, workspace: plan.workspace, fields };
  return isElsewhere ? [unlinked] : [unlinked, deletion({ kind: "keptFile", record: file }, clock.now())];
}
