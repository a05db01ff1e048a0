import type { StandingCount } from "@/domain/self-assessment/results";
import type { Picture } from "@/ports/pictures";
import { fillBox } from "./pictureFills";
import { pictureColors, stack, write, type Draw, type Area } from "./picturePen";

const nameWidth = 330;
const tileSide = 56;
const countHeight = 30;
const rowPadding = 10;

type Matrix = Extract<Picture, { readonly layout: "matrix" }>;

/** Rows by answers: each count with a square of which the area is its part of the row. */
export function drawMatrix({ legend, rows }: Matrix): Draw {
  return (context, { x, y, width }) => {
    const cellWidth = (width - nameWidth) / legend.length;
    const cellAt = (index: number, top: number): Area => ({
      x: x + nameWidth + index * cellWidth,
      y: top,
      width: cellWidth,
    });
    const heads = legend.map(({ kind, label }, index) => drawHead(kind, label)(context, cellAt(index, y)));
    let top = Math.max(...heads) + rowPadding;
    drawLine(context, { x, y: top, width }, pictureColors.edge);
    for (const { label, detail, counts } of rows) {
      const name = stack([write(label, { size: 18, bold: true }), write(detail, quiet)], 2);
      const nameEnd = name(context, { x, y: top + rowPadding, width: nameWidth - 24 });
      const bottom = Math.max(nameEnd, top + rowPadding + countHeight + tileSide) + rowPadding;
      drawCells(context, counts, (index) => cellAt(index, top + rowPadding));
      drawLine(context, { x, y: bottom, width }, pictureColors.line);
      top = bottom;
    }
    return top;
  };
}

const quiet = { size: 15, color: pictureColors.quiet } as const;

function drawHead(kind: StandingCount["kind"], label: string): Draw {
  return (context, area) => {
    fillBox(context, kind, { x: area.x + area.width / 2 - 12, y: area.y, width: 24, height: 18 });
    const text = write(label, { size: 14, bold: true, align: "center" });
    return text(context, { x: area.x, y: area.y + 24, width: area.width });
  };
}

function drawCells(
  context: CanvasRenderingContext2D,
  counts: readonly StandingCount[],
  areaOf: (index: number) => Area,
): void {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const largest = Math.max(...counts.map(({ count }) => count));
  for (const [index, { kind, count }] of counts.entries()) {
    const { x, y, width } = areaOf(index);
    const isLargest = count === largest && count > 0;
    if (isLargest) emphasize(context, { x: x + 3, y: y - 5, width: width - 6 });
    const color = count === 0 ? pictureColors.quiet : pictureColors.text;
    const number = write(String(count), {
      size: isLargest ? 20 : 17,
      bold: isLargest,
      align: "center",
      color,
    });
    number(context, { x, y, width });
    if (count === 0) continue;
    const side = tileSide * Math.sqrt(count / total);
    const rest = (tileSide - side) / 2;
    fillBox(context, kind, {
      x: x + (width - side) / 2,
      y: y + countHeight + rest,
      width: side,
      height: side,
    });
  }
}

function emphasize(context: CanvasRenderingContext2D, { x, y, width }: Area): void {
  context.beginPath();
  context.roundRect(x, y, width, countHeight + tileSide + 10, 4);
  context.fillStyle = pictureColors.emphasis;
  context.fill();
  context.strokeStyle = pictureColors.edge;
  context.lineWidth = 2;
  context.stroke();
}

function drawLine(context: CanvasRenderingContext2D, { x, y, width }: Area, color: string): void {
  context.fillStyle = color;
  context.fillRect(x, y - 0.5, width, 1);
}
