import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { toBase64 } from "@/domain/workspace/base64";
import {
  type FilePurpose,
  type KeptFileFields,
  type KeptFileId,
  mostLogos,
} from "@/domain/workspace/keptFile";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";
import { unlinkFile } from "./removeFile";

interface NewFile {
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps a file for the documents of a plan, once it is found fit. A logo comes behind the others; a house style takes the
 * place of the one before. Throws AppError "logoRefused", "templateRefused" or "appPartMissing".
 */
export async function keepFile(
  { records, ids, clock, planDocuments }: Pick<AppPorts, "records" | "ids" | "clock" | "planDocuments">,
  plan: ActionPlan,
  { purpose, name, bytes }: NewFile,
): Promise<void> {
  const mediaType = await planDocuments.check(purpose, bytes);
  // Looking into a large file takes a while, in which the plan may have changed.
  const current = records.all("actionPlan").find(({ id }) => id === plan.id) ?? plan;
  if (purpose === "logo" && current.logos.length >= mostLogos) return;
  const id = ids.next() as KeptFileId;
  const initial: KeptFileFields = { purpose, name, mediaType, alt: "", content: toBase64(bytes) };
  const { workspace } = plan;
  const former = records.all("keptFile").find((file) => file.id === current.template);
  const replaced = purpose === "template" && former ? unlinkFile({ records, clock }, current, former) : [];
  const fields = purpose === "logo" ? { logos: [...current.logos, id] } : { template: id };
  records.change([
    { kind: "keptFile", id, workspace, fields: {}, initial },
    ...replaced.filter(({ kind }) => kind === "keptFile"),
    { kind: "actionPlan", id: plan.id, workspace, fields } satisfies RecordChange,
  ]);
}
