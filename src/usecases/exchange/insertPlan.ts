import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { planDocumentOf } from "@/domain/action-plan/planDocument";
import type { AppPorts } from "@/ports/appPorts";
import type { InsertOutcome, OpenWordDocument } from "@/ports/wordDocument";

type Ports = Pick<AppPorts, "records" | "frameworks" | "clock" | "planDocuments">;

/**
 * Puts a plan in the document at the cursor, and links it. It brings no logos and no house style: the document has its own.
 * Throws what `OpenWordDocument.insert` and `PlanDocumentWriter.forInsert` throw.
 */
export async function insertPlan(
  { records, frameworks, clock, planDocuments }: Ports,
  document: OpenWordDocument,
  plan: ActionPlan,
): Promise<InsertOutcome> {
  const written = planDocumentOf(plan, records.all("measure"), frameworks.of(plan.framework), clock.now(), {
    logos: [],
    template: null,
    assessments: records.all("selfAssessment"),
    pages: [],
  });
  return document.insert(await planDocuments.forInsert(written));
}
