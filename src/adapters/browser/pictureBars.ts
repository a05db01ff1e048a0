import type { StandingCount } from "@/domain/self-assessment/results";
import type { Picture } from "@/ports/pictures";
import { fillBox } from "./pictureFills";
import { pictureColors, stack, widthOf, write, type Draw } from "./picturePen";

const labelWidth = 70;
const barHeight = 32;
const gap = 2;

type Bars = Extract<Picture, { readonly layout: "bars" }>;

/** Per group a heading with its bars under each other, each with its sentence. */
export function drawBars({ legend, groups }: Bars): Draw {
  const drawn = groups.map(({ heading, rows }) =>
    stack([write(heading, { size: 18, bold: true }), ...rows.map(drawRow)], 8),
  );
  return stack([drawLegend(legend), ...drawn], 22);
}

function drawLegend(legend: Picture["legend"]): Draw {
  return (context, { x, y, width }) => {
    let left = x;
    let top = y;
    for (const { kind, label } of legend) {
      const entryWidth = 32 + widthOf(context, label, { size: 15 }) + 24;
      if (left > x && left + entryWidth > x + width) {
        left = x;
        top += 28;
      }
      fillBox(context, kind, { x: left, y: top + 1, width: 24, height: 18 });
      write(label, { size: 15 })(context, { x: left + 32, y: top, width: entryWidth });
      left += entryWidth;
    }
    return top + 24;
  };
}

function drawRow({ label, detail, counts }: Bars["groups"][number]["rows"][number]): Draw {
  return (context, { x, y, width }) => {
    write(label, { size: 17, bold: true })(context, { x, y: y + 4, width: labelWidth });
    drawBar(context, counts, { x: x + labelWidth, y, width: width - labelWidth });
    const sentence = write(detail, { size: 14, color: pictureColors.quiet });
    return sentence(context, { x: x + labelWidth, y: y + barHeight + 2, width: width - labelWidth });
  };
}

function drawBar(
  context: CanvasRenderingContext2D,
  counts: readonly StandingCount[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const shown = counts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const room = width - gap * (shown.length - 1);
  let left = x;
  for (const { kind, count } of shown) {
    const partWidth = (room * count) / total;
    fillBox(context, kind, { x: left, y, width: partWidth, height: barHeight });
    drawCount(context, String(count), left + partWidth / 2, y + barHeight / 2);
    left += partWidth + gap;
  }
}

/** On a white ground, so that the pattern stays behind the number. */
function drawCount(context: CanvasRenderingContext2D, count: string, x: number, y: number): void {
  const width = 14 + 8 * count.length;
  context.fillStyle = pictureColors.paper;
  context.beginPath();
  context.roundRect(x - width / 2, y - 10, width, 20, 2);
  context.fill();
  write(count, { size: 14, bold: true, align: "center" })(context, { x: x - width / 2, y: y - 10, width });
}
