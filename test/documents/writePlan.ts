import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import { aPlanFormat } from "../fixtures/builders";
import { type DocxFiles, openDocx } from "./openDocx";

export function writePlan(document: PlanDocument): Promise<Uint8Array> {
  return createPlanDocumentWriter(aPlanFormat()).write(document);
}

export async function writtenFiles(document: PlanDocument): Promise<DocxFiles> {
  return openDocx(await writePlan(document));
}
