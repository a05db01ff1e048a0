import { type MeasureColumn, measureColumns } from "@/domain/action-plan/measure";
import { unreachable } from "@/domain/unreachable";
import type {
  PlanRow,
  PlanTable,
  RecognisedPlan,
  RecognitionWarning,
} from "@/domain/plan-exchange/recognisedPlan";
import { columnNames, docxReadTexts } from "./docxReadTexts";

interface ReportedTable {
  readonly cluster: string | null;
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: readonly ReportedRow[];
}

interface ReportedRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly continues?: true;
}

/** What was recognised, in the words of the form. */
export function reportOf({ tables, warnings }: RecognisedPlan): {
  readonly tables: readonly ReportedTable[];
  readonly warnings: readonly string[];
} {
  return { tables: tables.flatMap(reportedTables), warnings: warnings.map(warningText) };
}

function reportedTables({ columns, parts }: PlanTable): readonly ReportedTable[] {
  return parts.map(({ cluster, rows }) => ({
    cluster,
    columns: named((column) => columns[column]),
    rows: rows.filter(({ kind }) => kind === "measure" || kind === "continuation").map(reportedRow),
  }));
}

function reportedRow({ kind, cells }: PlanRow): ReportedRow {
  const texts = named((column) => cells[column] && plain(cells[column].text));
  return kind === "continuation" ? { cells: texts, continues: true } : { cells: texts };
}

function plain(text: string): string {
  return text.replace(/\r\n?|\v/g, "\n").trim();
}

function named<Value>(of: (column: MeasureColumn) => Value | undefined): Readonly<Record<string, Value>> {
  const found = measureColumns.map((column) => [columnNames[column], of(column)] as const);
  return Object.fromEntries(found.filter((each): each is [string, Value] => each[1] !== undefined));
}

/** People count from one. */
function warningText(warning: RecognitionWarning): string {
  const table = warning.table + 1;
  switch (warning.kind) {
    case "clusterUnknown":
      return docxReadTexts.clusterUnknown(table);
    case "clusterTwice":
      return docxReadTexts.clusterTwice(table, warning.cluster);
    case "columnsMissing":
      return docxReadTexts.columnsMissing(
        table,
        warning.columns.map((column) => columnNames[column]),
      );
    case "mergedCells":
      return docxReadTexts.mergedCells(
        table,
        warning.rows.map((row) => row + 1),
      );
    default:
      return unreachable(warning);
  }
}
