import { type Measure, type MeasureColumn, measureColumns } from "@/domain/action-plan/measure";
import type { PlanDocumentCluster } from "@/domain/action-plan/planDocument";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { clusterMarker } from "@/domain/plan-exchange/markers";
import { type Bookmarks, measureBookmark } from "./bookmarks";
import { sharedWidths } from "./columnWidths";
import type { PageSetup } from "./pageSetup";
import { mayRowSplit } from "./rowSplitting";
import { cell, row, table } from "./tables";
import { texts } from "./texts";

/** Room to write in, as in the form, where a cluster has no measures yet. */
const emptyRows = 3;
const emptyRowHeight = 567;

const shares: Readonly<Record<MeasureColumn, number>> = {
  title: 2350,
  currentState: 2650,
  improvement: 2850,
  intendedResult: 2536,
  responsible: 2050,
  planning: 1300,
  costs: 1400,
};

/** Of the seven columns, in their order. */
export function measureWidths(page: PageSetup): readonly number[] {
  return sharedWidths(
    measureColumns.map((column) => shares[column]),
    page,
  );
}

/** Makes the tables of the seven columns, for pages of one size. */
export function measureTables(
  page: PageSetup,
  columns: PlanFormat["columns"],
  bookmarks: Bookmarks,
): (cluster: PlanDocumentCluster) => string {
  const widths = measureWidths(page);
  const widthAt = (index: number) => widths[index] ?? 0;

  const headerRow = (cluster: PlanDocumentCluster) => {
    const bookmark = bookmarks.mark(clusterMarker(cluster.id));
    const cells = measureColumns.map((column, index) =>
      cell(widthAt(index), columns[column], {
        style: "PvaKolomkop",
        ...(index === 0 && { bookmark }),
      }),
    );
    return row({ cells, isHeader: true });
  };

  const measureRow = (measure: Measure) => {
    const { start, end } = bookmarks.mark(measureBookmark(measure.id));
    // Collapsed at the start of the cell: text that is typed over cannot widen or empty it.
    const bookmark = { start: start + end, end: "" };
    const written = measureColumns.map((column) => measure[column]);
    const cells = written.map((text, index) =>
      cell(widthAt(index), text, { style: "PvaTabeltekst", ...(index === 0 && { bookmark }) }),
    );
    return row({ cells, maySplit: mayRowSplit(written, widths, page) });
  };

  // The first ones keep with the next, so that the room to write in stays on one page.
  const emptyRow = (isLast: boolean) =>
    row({
      cells: widths.map((width) =>
        cell(width, "", { style: "PvaTabeltekst", layout: isLast ? "" : "<w:keepNext/>" }),
      ),
      height: emptyRowHeight,
    });
  const roomToWrite = Array.from({ length: emptyRows }, (_, index) => emptyRow(index === emptyRows - 1));

  return (cluster) => {
    const { heading, measures } = cluster;
    const header = headerRow(cluster);
    const rows = measures.length > 0 ? measures.map(measureRow).join("") : roomToWrite.join("");
    return table(
      { title: heading, description: texts.measuresOf(heading), widths, rowHeaders: false },
      header + rows,
    );
  };
}
