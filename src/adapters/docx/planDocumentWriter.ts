import type { PlanFormat } from "@/domain/action-plan/planFormat";
import type { PlanDocumentWriter } from "@/ports/planDocumentWriter";
import { checkFile } from "./checkFile";
import { planForInsert } from "./planForInsert";
import { planPackage } from "./planPackage";
import { toDocx } from "./toDocx";

export function createPlanDocumentWriter(format: PlanFormat): PlanDocumentWriter {
  return {
    write: async (document) => toDocx(await planPackage(document, format)),
    forInsert: (document) => planForInsert(document, format),
    check: async (purpose, bytes) => checkFile(purpose, bytes),
  };
}
