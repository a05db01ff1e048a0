import type { MeasureColumn } from "@/domain/action-plan/measure";

/** In twips; together the width between the margins of a landscape page. */
export const columnWidths: Readonly<Record<MeasureColumn, number>> = {
  title: 2350,
  currentState: 2650,
  improvement: 2850,
  intendedResult: 2536,
  responsible: 2050,
  planning: 1300,
  costs: 1400,
};
