import { bundledContent } from "@/adapters/content/bundledContent";
import { AppError } from "@/ports/appError";
import type { PlanDocumentWriter } from "@/ports/planDocumentWriter";

/** Loads the document builder when the first document or file for one is asked for. */
export const lazyPlanDocuments: PlanDocumentWriter = {
  write: async (document) => (await loadWriter()).write(document),
  forInsert: async (document) => (await loadWriter()).forInsert(document),
  writeOwn: async (document) => (await loadWriter()).writeOwn(document),
  check: async (purpose, bytes) => (await loadWriter()).check(purpose, bytes),
};

async function loadWriter(): Promise<PlanDocumentWriter> {
  const [{ createPlanDocumentWriter }, format] = await loadParts();
  return createPlanDocumentWriter(format);
}

async function loadParts() {
  try {
    return await Promise.all([import("@/adapters/docx/planDocumentWriter"), bundledContent.planFormat()]);
  } catch (error) {
    throw error instanceof AppError ? error : new AppError({ code: "appPartMissing" }, error);
  }
}
