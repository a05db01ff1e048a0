import { planSections } from "../action-plan/actionPlan";
import { type Measure, type MeasureColumn, measureColumns } from "../action-plan/measure";
import { periodText } from "../action-plan/periodText";
import type { PlanDocument } from "../action-plan/planDocument";
import type { BaseRow, BaseSnapshot, BaseText, DocumentId } from "./baseSnapshot";

/** Of a document that is just made: it says all that its plan says. */
export function freshSnapshot({ plan, clusters, madeAt }: PlanDocument): BaseSnapshot {
  const sections = planSections.map((section) => [section, whole(plan[section])] as const);
  return {
    plan: plan.id,
    workspace: plan.workspace,
    // It goes by the id of its plan; a copy that goes its own way gets an id of its own.
    document: plan.id as string as DocumentId,
    revision: 1,
    writtenAt: madeAt,
    place: null,
    changedAt: plan.updatedAt,
    fields: {
      title: whole(plan.title),
      period: whole(periodText(plan.period)),
      ...Object.fromEntries(sections),
    },
    rows: clusters.flatMap(({ id, measures }) => measures.map((measure) => baseRowOf(measure, id))),
  };
}

function baseRowOf(measure: Measure, cluster: BaseRow["cluster"]): BaseRow {
  const texts: Partial<Record<MeasureColumn, BaseText>> = {};
  for (const column of measureColumns) if (measure[column] !== "") texts[column] = whole(measure[column]);
  return { measure: measure.id, cluster, changedAt: measure.updatedAt, texts };
}

function whole(text: string): BaseText {
  return { kind: "whole", text };
}
