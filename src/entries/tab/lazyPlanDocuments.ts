import { bundledContent } from "@/adapters/content/bundledContent";
import type { PlanDocumentWriter } from "@/ports/planDocumentWriter";

/** Loads the document builder when the first document is asked for. */
export const lazyPlanDocuments: PlanDocumentWriter = {
  async write(document) {
    const [{ createPlanDocumentWriter }, format] = await Promise.all([
      import("@/adapters/docx/planDocumentWriter"),
      bundledContent.planFormat(),
    ]);
    return createPlanDocumentWriter(format).write(document);
  },
};
