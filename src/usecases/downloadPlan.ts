import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { dressOf, planDocumentOf } from "@/domain/action-plan/planDocument";
import type { DocumentPages } from "@/domain/action-plan/planDocumentPages";
import type { AppPorts } from "@/ports/appPorts";

const wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Makes the Bijlage 5 document of a plan, with own pages behind it, and hands it to the user. Throws what
 * `PlanDocumentWriter.write` throws.
 */
export async function downloadPlan(
  { records, frameworks, clock, planDocuments, download }: AppPorts,
  plan: ActionPlan,
  { fileName, pages }: { readonly fileName: string; readonly pages: readonly DocumentPages[] },
): Promise<void> {
  const document = planDocumentOf(plan, records.all("measure"), frameworks.of(plan.framework), clock.now(), {
    ...dressOf(plan, records.all("keptFile")),
    assessments: records.all("selfAssessment"),
    pages,
  });
  const bytes = await planDocuments.write(document);
  download({ name: `${fileName}.docx`, type: wordDocument, bytes });
}
