import { type MeasureColumn, measureColumns } from "@/domain/action-plan/measure";
import { unreachable } from "@/domain/unreachable";
import type { PlanRow, RecognisedPlan, RecognitionWarning } from "@/domain/plan-exchange/recognisedPlan";
import { columnNames, warningTexts } from "./reportTexts";

interface Report<Rows> {
  readonly tables: readonly {
    readonly cluster: string | null;
    readonly columns: Readonly<Record<string, number>>;
    readonly rows: Rows;
  }[];
  readonly warnings: readonly string[];
}

interface ReportedRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly continues?: true;
}

/** What was recognised, in the words of the form. */
export function reportOf(recognised: RecognisedPlan): Report<readonly ReportedRow[]> {
  return report(recognised, (rows) => rows.map(reportedRow));
}

/** The same with the number of rows in their place: nothing of what people wrote is in it. */
export function reportWithoutContents(recognised: RecognisedPlan): Report<number> {
  return report(recognised, (rows) => rows.length);
}

function report<Rows>(
  { tables, warnings }: RecognisedPlan,
  reported: (rows: readonly PlanRow[]) => Rows,
): Report<Rows> {
  return {
    tables: tables.flatMap(({ columns, parts }) =>
      parts.map(({ cluster, rows }) => ({
        cluster,
        columns: named((column) => columns[column]),
        rows: reported(rows.filter(({ kind }) => kind === "measure" || kind === "continuation")),
      })),
    ),
    warnings: warnings.map(warningText),
  };
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
      return warningTexts.clusterUnknown(table);
    case "clusterTwice":
      return warningTexts.clusterTwice(table, warning.cluster);
    case "columnsMissing":
      return warningTexts.columnsMissing(
        table,
        warning.columns.map((column) => columnNames[column]),
      );
    case "mergedCells":
      return warningTexts.mergedCells(
        table,
        warning.rows.map((row) => row + 1),
      );
    case "lockedCells":
      return warningTexts.lockedCells(
        table,
        warning.rows.map((row) => row + 1),
      );
    default:
      return unreachable(warning);
  }
}
