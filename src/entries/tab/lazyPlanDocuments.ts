import { bundledContent } from "@/adapters/content/bundledContent";
import { AppError } from "@/ports/appError";
import type { PlanDocumentWriter } from "@/ports/planDocumentWriter";

/** Loads the document builder when the first document is asked for. */
export const lazyPlanDocuments: PlanDocumentWriter = {
  async write(document) {
    const [{ createPlanDocumentWriter }, format] = await loadParts();
    return createPlanDocumentWriter(format).write(document);
  },
};

async function loadParts() {
  try {
    return await Promise.all([import("@/adapters/docx/planDocumentWriter"), bundledContent.planFormat()]);
  } catch (error) {
    throw error instanceof AppError ? error : new AppError({ code: "appPartMissing" }, error);
  }
}
