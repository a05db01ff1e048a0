import type { Standing } from "@/domain/self-assessment/results";
import { unreachable } from "@/domain/unreachable";
import { pictureColors } from "./picturePen";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const patternStep = 6;

/** The box of an answer. The patterns are those on screen, which its style sheet draws. */
export function fillBox(context: CanvasRenderingContext2D, kind: Standing, box: Box): void {
  context.save();
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, 2);
  context.clip();
  context.fillStyle = pictureColors.paper;
  context.fillRect(box.x, box.y, box.width, box.height);
  fillPattern(context, kind, box);
  context.restore();
  context.strokeStyle = pictureColors.edge;
  context.lineWidth = 1;
  context.setLineDash(kind === "open" ? [3, 3] : []);
  context.beginPath();
  context.roundRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, 2);
  context.stroke();
  context.setLineDash([]);
}

function fillPattern(context: CanvasRenderingContext2D, kind: Standing, box: Box): void {
  switch (kind) {
    case "notYet":
    case "open":
      return;
    case "inDevelopment":
      fillUpTo(context, 0.3, box);
      return;
    case "largely":
      fillUpTo(context, 0.65, box);
      return;
    case "secured":
      fillUpTo(context, 1, box);
      return;
    case "unknown":
      hatch(context, box);
      return;
    case "notApplicable":
      dot(context, box);
      return;
    default:
      unreachable(kind);
  }
}

function fillUpTo(context: CanvasRenderingContext2D, part: number, { x, y, width, height }: Box): void {
  context.fillStyle = pictureColors.brand;
  context.fillRect(x, y + height * (1 - part), width, height * part);
}

function hatch(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  context.strokeStyle = pictureColors.quiet;
  context.lineWidth = 1;
  context.beginPath();
  // The step on screen is across the stripes; along the edge that is longer.
  for (let start = x - height; start < x + width; start += patternStep * Math.SQRT2) {
    context.moveTo(start, y);
    context.lineTo(start + height, y + height);
  }
  context.stroke();
}

function dot(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  context.fillStyle = pictureColors.quiet;
  for (let top = y + patternStep / 2; top < y + height; top += patternStep) {
    for (let left = x + patternStep / 2; left < x + width; left += patternStep) {
      context.beginPath();
      context.arc(left, top, 1.2, 0, 2 * Math.PI);
      context.fill();
    }
  }
}
