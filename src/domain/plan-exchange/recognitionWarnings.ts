import { measureColumns } from "../action-plan/measure";
import type { PlanTable, RecognitionWarning } from "./recognisedPlan";

/** What a user should know of the tables that were found. */
export function recognitionWarnings(tables: readonly PlanTable[]): readonly RecognitionWarning[] {
  return tables.flatMap(({ table, columns, parts }): readonly RecognitionWarning[] => {
    const missing = measureColumns.filter((column) => columns[column] === undefined);
    const merged = parts
      .flatMap(({ rows }) => rows)
      .filter(
        ({ kind, cells }) =>
          kind !== "header" && kind !== "title" && Object.values(cells).some(({ cell }) => cell === null),
      );
    return [
      ...parts.flatMap(({ key, cluster, isCopy }): readonly RecognitionWarning[] => {
        if (cluster === null) return [{ kind: "clusterUnknown", table, part: key }];
        return isCopy ? [{ kind: "clusterTwice", table, part: key, cluster }] : [];
      }),
      ...(missing.length > 0 ? [{ kind: "columnsMissing", table, columns: missing } as const] : []),
      ...(merged.length > 0
        ? [{ kind: "mergedCells", table, rows: merged.map(({ row }) => row) } as const]
        : []),
    ];
  });
}
