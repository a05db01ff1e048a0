import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { planDocumentOf } from "@/domain/action-plan/planDocument";
import type { AppPorts } from "@/ports/appPorts";

const wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes the Bijlage 5 document of a plan and hands it to the user. Throws what `PlanDocumentWriter.write` throws. */
export async function downloadPlan(ports: AppPorts, plan: ActionPlan, fileName: string): Promise<void> {
  const document = planDocumentOf(
    plan,
    ports.records.all("measure"),
    ports.frameworks.of(plan.framework),
    ports.clock.now(),
  );
  const bytes = await ports.planDocuments.write(document);
  ports.download({ name: `${fileName}.docx`, type: wordDocument, bytes });
}
