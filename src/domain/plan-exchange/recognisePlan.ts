import type { ClusterId, StandardCluster } from "../framework/framework";
import { columnMapOf } from "./columnMap";
import type { DocumentContent, DocumentRow, DocumentTable } from "./documentContent";
import { type ExchangeAnswers, noAnswers } from "./differences";
import { clusterMarker, isSameMarker, markerStart } from "./markers";
import { namedCluster } from "./namedCluster";
import type { ColumnMap, PlanRow, PlanTable, PlanTablePart, RecognisedPlan } from "./recognisedPlan";
import { recognitionWarnings } from "./recognitionWarnings";
import { isOneCell, rowCells } from "./rowCells";
import { settledText, wordsOf } from "./settledText";

/** A header row stands no lower: above it there is room for rows that name a plan and a cluster. */
const lowestHeader = 5;

interface Header {
  readonly at: number;
  readonly row: DocumentRow;
  readonly columns: ColumnMap;
}

/** Finds the tables of Bijlage 5 by their headings, whoever made them. [UW1] [UW3] */
export function recognisePlan(
  { tables }: Pick<DocumentContent, "tables">,
  clusters: readonly StandardCluster[],
  answers: ExchangeAnswers = noAnswers,
): RecognisedPlan {
  const found = tables.flatMap((table, index): readonly PlanTable[] => {
    const header = headerOf(table);
    if (!header) return [];
    const parts = partsOf(table, index, header, clusters)
      .map((part) => ({ ...part, cluster: answers.clusters.get(part.key) ?? part.cluster }))
      .filter((part): part is PlanTablePart => part.cluster !== "other");
    return parts.length === 0 ? [] : [{ table: index, columns: header.columns, parts }];
  });
  const planTables = markCopies(found);
  return { tables: planTables, warnings: recognitionWarnings(planTables) };
}

function headerOf({ rows }: DocumentTable): Header | undefined {
  const candidates = rows.slice(0, lowestHeader).map((row, at) => ({
    at,
    row,
    columns: columnMapOf(row.cells.map(({ text }) => text)),
  }));
  return candidates.find((candidate): candidate is Header => candidate.columns !== null);
}

function partsOf(
  table: DocumentTable,
  index: number,
  header: Header,
  clusters: readonly StandardCluster[],
): readonly PlanTablePart[] {
  const parts: { cluster: ClusterId | null; rows: PlanRow[] }[] = [];
  let part = { cluster: clusterBefore(table, clusters), rows: [] as PlanRow[] };
  parts.push(part);
  for (const [at, row] of table.rows.entries()) {
    const planRow = planRowOf(row, at, table, header);
    const marked = clusters.find(({ id }) =>
      row.markers.some((name) => isSameMarker(name, clusterMarker(id))),
    );
    const named = marked?.id ?? clusterNamedBy(row, planRow, clusters);
    if (named !== null && named !== part.cluster && part.rows.some(isBody)) {
      part = { cluster: named, rows: [] };
      parts.push(part);
    } else if (named !== null) part.cluster = named;
    part.rows.push(
      named !== null && planRow.kind === "measure" && !marked ? { ...planRow, kind: "title" } : planRow,
    );
  }
  const written = parts.filter(({ rows }) => rows.some(isBody));
  return (written.length > 0 ? written : parts.slice(0, 1)).map((each, place) => ({
    ...each,
    key: `${index}:${place}`,
    isCopy: false,
  }));
}

function isBody({ kind }: PlanRow): boolean {
  return kind === "measure" || kind === "continuation" || kind === "free";
}

function clusterBefore({ before }: DocumentTable, clusters: readonly StandardCluster[]): ClusterId | null {
  for (const text of before) {
    const named = namedCluster(text, clusters);
    if (named !== null) return named;
  }
  return null;
}

/** A row of one text that is a heading. */
function clusterNamedBy(
  row: DocumentRow,
  { kind }: PlanRow,
  clusters: readonly StandardCluster[],
): ClusterId | null {
  const written = row.cells.filter(({ text }) => text.trim() !== "");
  const [only] = written;
  if (kind === "header" || written.length !== 1 || !only) return null;
  return namedCluster(only.text, clusters);
}

function planRowOf(row: DocumentRow, at: number, table: DocumentTable, header: Header): PlanRow {
  const cells = rowCells(row, header.row, header.columns);
  const markers = row.markers.filter((name) => isSameMarker(name.slice(0, 7), `${markerStart}m_`));
  const kindOf = (): PlanRow["kind"] => {
    if (at < header.at || row.isTakenOut) return "title";
    if (at === header.at || isSameHeading(row, header.row) || isUnderHeader(row, at, header)) return "header";
    if (at < table.headerRows) return "header";
    if (isOneCell(row, header.row)) return "title";
    const texts = Object.values(cells).map(({ text }) => settledText(text));
    if (texts.every((text) => text === "")) return "free";
    if (isTotal(cells.title?.text ?? "")) return "title";
    return settledText(cells.title?.text ?? "") === "" ? "continuation" : "measure";
  };
  return { kind: kindOf(), row: at, markers, cells };
}

/** The header row, once more at the top of another page. */
function isSameHeading(row: DocumentRow, header: DocumentRow): boolean {
  if (row.cells.length !== header.cells.length) return false;
  // Most rows differ in their first cell already: words are taken apart one by one.
  return row.cells.every(({ text }, place) => wordsOf(text) === wordsOf(header.cells[place]?.text ?? ""));
}

/** The second half of a header of two rows, of which the cells are merged. */
function isUnderHeader(row: DocumentRow, at: number, header: Header): boolean {
  const isMerged = (each: DocumentRow) => each.cells[header.columns.title ?? 0]?.isMergedDown ?? false;
  return at === header.at + 1 && isMerged(header.row) && isMerged(row);
}

function isTotal(title: string): boolean {
  return title.length < 40 && /^\s*(?:sub)?totaal\b/i.test(title);
}

/** A table without marks beside one of the same cluster with them was copied, or is an example. [UW5] */
function markCopies(tables: readonly PlanTable[]): readonly PlanTable[] {
  const parts = tables.flatMap((table) => table.parts);
  const marked = new Set(parts.filter(hasMarkers).map(({ cluster }) => cluster));
  return tables.map((table) => ({
    ...table,
    parts: table.parts.map((part) => ({
      ...part,
      isCopy:
        part.cluster !== null && marked.has(part.cluster) && !hasMarkers(part) && part.rows.some(isMeasure),
    })),
  }));
}

function hasMarkers({ rows }: PlanTablePart): boolean {
  return rows.some(({ markers }) => markers.length > 0);
}

function isMeasure({ kind }: PlanRow): boolean {
  return kind === "measure";
}
