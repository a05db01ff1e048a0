import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { type KeptFile, mostLogos } from "@/domain/workspace/keptFile";
import { deletion } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";

/** Brings back what `removeFile` took out of a plan, a logo behind the others; unless its place was taken since. */
export function restoreFile({ records }: Pick<AppPorts, "records">, plan: ActionPlan, file: KeptFile): void {
  const { id, workspace, logos, template } = plan;
  const isFull = file.purpose === "logo" ? logos.length >= mostLogos : template !== null;
  if (isFull) return;
  const fields = file.purpose === "logo" ? { logos: [...logos, file.id] } : { template: file.id };
  records.change([
    deletion({ kind: "keptFile", record: file }, null),
    { kind: "actionPlan", id, workspace, fields },
  ]);
}
