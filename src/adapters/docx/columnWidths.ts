import type { MeasureColumn } from "@/domain/action-plan/measure";

/** In twips; together the width between the margins of a landscape page. */
export const columnWidths: Readonly<Record<MeasureColumn, number>> = {
  title: 2150,
  currentState: 2750,
  improvement: 2950,
  intendedResult: 2586,
  responsible: 1900,
  planning: 1350,
  costs: 1450,
};
