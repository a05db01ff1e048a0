import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { planDocumentOf } from "@/domain/action-plan/planDocument";
import { AppError } from "@/ports/appError";
import type { AppPorts } from "@/ports/appPorts";

const wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes the Bijlage 5 document of a plan and hands it to the user. Throws AppError "documentFailed". */
export async function downloadPlan(ports: AppPorts, plan: ActionPlan, fileName: string): Promise<void> {
  const document = planDocumentOf(plan, ports.records.all("measure"), ports.framework, ports.clock.now());
  try {
    const bytes = await ports.planDocuments.write(document);
    ports.download({ name: `${fileName}.docx`, type: wordDocument, bytes });
  } catch (error) {
    throw error instanceof AppError
      ? error
      : new AppError({ code: "documentFailed", reason: String(error) }, error);
  }
}
