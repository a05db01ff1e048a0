import { type Measure, type MeasureColumn, measureColumns } from "@/domain/action-plan/measure";
import { columnWidths } from "./columnWidths";
import { landscape, textHeight } from "./pageSetup";

// Table text is 10 points: a character takes about half of that, a line with its leading a quarter more.
const characterWidth = 105;
const lineHeight = 250;
const cellPadding = 180;

/**
 * Whether a row may run on over a page end. A row that stays whole reads best, but one that is higher than a
 * page would lose text at the foot, and one that is higher than half a page leaves large white gaps.
 */
export function mayRowSplit(measure: Measure): boolean {
  const lines = Math.max(...measureColumns.map((column) => estimatedLines(measure[column], column)));
  return lines * lineHeight > textHeight(landscape) / 2;
}

function estimatedLines(text: string, column: MeasureColumn): number {
  const perLine = Math.floor((columnWidths[column] - cellPadding) / characterWidth);
  if (text.length <= perLine) return 1;
  return text
    .split(/[\n\r\v]/)
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
