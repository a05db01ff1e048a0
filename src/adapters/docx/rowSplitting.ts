import { type PageSetup, textHeight } from "./pageSetup";

// Table text is 10 points: a character takes about half of that, a line with its leading a quarter more.
const characterWidth = 105;
const lineHeight = 250;
const cellPadding = 180;

/**
 * Whether a row of these texts may run on over a page end. A row that stays whole reads best, but one that is higher
 * than a page would lose text at the foot, and one that is higher than half a page leaves large white gaps. [DO11]
 */
export function mayRowSplit(texts: readonly string[], widths: readonly number[], page: PageSetup): boolean {
  const lines = Math.max(...texts.map((text, index) => estimatedLines(text, widths[index] ?? 0)));
  return lines * lineHeight > textHeight(page) / 2;
}

function estimatedLines(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - cellPadding) / characterWidth));
  if (text.length <= perLine) return 1;
  return text
    .split(/[\n\r\v]/)
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
