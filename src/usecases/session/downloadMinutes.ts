import type { AppPorts } from "@/ports/appPorts";
import type { OwnDocument } from "@/ports/planDocumentWriter";

const wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands the minutes of a session to the user as a Word document. Throws what `PlanDocumentWriter.writeOwn` throws. */
export async function downloadMinutes(
  { clock, planDocuments, download }: Pick<AppPorts, "clock" | "planDocuments" | "download">,
  document: Omit<OwnDocument, "madeAt">,
): Promise<void> {
  const bytes = await planDocuments.writeOwn({ ...document, madeAt: clock.now() });
  download({ name: `${document.title}.docx`, type: wordDocument, bytes });
}
