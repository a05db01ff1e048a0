import type { PlanPeriod } from "@/domain/action-plan/actionPlan";
import { periodText } from "@/domain/action-plan/periodText";
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { cleanText } from "@/adapters/ooxml/cleanText";

/** The plan's name on one line, for the footer and the file's properties; a plan without a title goes by its period. */
export function planTitle({ plan }: PlanDocument, format: PlanFormat): string {
  const title = cleanText(plan.title).replace(/\s+/g, " ").trim();
  return title || periodHeading(plan.period, format);
}

export function periodHeading(period: PlanPeriod, format: PlanFormat): string {
  return `${format.periodHeading} ${periodText(period)}`;
}
