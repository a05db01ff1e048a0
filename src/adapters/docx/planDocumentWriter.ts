import type { PlanFormat } from "@/domain/action-plan/planFormat";
import type { PlanDocumentWriter } from "@/ports/planDocumentWriter";
import { checkFile } from "./checkFile";
import { ownDocument } from "./ownDocument";
import { planForInsert } from "./planForInsert";
import { planPackage } from "./planPackage";
import { toDocx } from "./toDocx";

export function createPlanDocumentWriter(format: PlanFormat): PlanDocumentWriter {
  return {
    write: async (document) => toDocx(await planPackage(document, format)),
    forInsert: (document) => planForInsert(document, format),
    writeOwn: async (document) => toDocx(ownDocument(document)),
    check: async (purpose, bytes) => checkFile(purpose, bytes),
  };
}
