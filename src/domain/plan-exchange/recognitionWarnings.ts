import { measureColumns } from "../action-plan/measure";
import type { PlanCell, PlanTable, RecognitionWarning } from "./recognisedPlan";

/** What a user should know of the tables that were found. */
export function recognitionWarnings(tables: readonly PlanTable[]): readonly RecognitionWarning[] {
  return tables.flatMap(({ table, columns, parts }): readonly RecognitionWarning[] => {
    const missing = measureColumns.filter((column) => columns[column] === undefined);
    const filled = parts.flatMap(({ rows }) =>
      rows.filter(({ kind }) => kind !== "header" && kind !== "title"),
    );
    const rowsWith = (isSuch: (cell: PlanCell) => boolean) =>
      filled.filter(({ cells }) => Object.values(cells).some(isSuch)).map(({ row }) => row);
    const merged = rowsWith(({ cell, isLocked }) => cell === null && !isLocked);
    const locked = rowsWith(({ isLocked }) => isLocked);
    return [
      ...parts.flatMap(({ key, cluster, isCopy }): readonly RecognitionWarning[] => {
        if (cluster === null) return [{ kind: "clusterUnknown", table, part: key }];
        return isCopy ? [{ kind: "clusterTwice", table, part: key, cluster }] : [];
      }),
      ...(missing.length > 0 ? [{ kind: "columnsMissing", table, columns: missing } as const] : []),
      ...(merged.length > 0 ? [{ kind: "mergedCells", table, rows: merged } as const] : []),
      ...(locked.length > 0 ? [{ kind: "lockedCells", table, rows: locked } as const] : []),
    ];
  });
}
