import { unreachable } from "@/domain/unreachable";
import { AppError } from "@/ports/appError";
import type { Picture } from "@/ports/pictures";
import { drawBars } from "./pictureBars";
import { drawMatrix } from "./pictureMatrix";
import { pictureColors, stack, write, type Draw } from "./picturePen";

const width = 1200;
const margin = 40;
/** Sharp on a large screen and in print. */
const scale = 2;

/** Throws AppError "pictureFailed" where the browser draws nothing. */
export async function picturePng(picture: Picture): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw failed("geen canvas");
  const draw = drawAll(picture);
  // What it takes is only known once it was drawn: the first time is for the height, and falls off the canvas.
  const height = draw(context, { x: margin, y: margin, width: width - 2 * margin }) + margin;
  canvas.width = width * scale;
  canvas.height = Math.ceil(height * scale);
  context.scale(scale, scale);
  context.fillStyle = pictureColors.paper;
  context.fillRect(0, 0, width, height);
  draw(context, { x: margin, y: margin, width: width - 2 * margin });
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (!png) throw failed("geen png");
  return png;
}

function drawAll(picture: Picture): Draw {
  const quiet = { size: 14, color: pictureColors.quiet } as const;
  const head = [
    write(picture.title, { size: 28, bold: true }),
    ...picture.facts.map((fact) => write(fact, { size: 16, color: pictureColors.quiet })),
  ];
  const sentences = picture.sentences.map((sentence) => write(sentence, { size: 18 }));
  return stack([stack(head, 4), stack(sentences, 6), drawLayout(picture), write(picture.note, quiet)], 24);
}

function drawLayout(picture: Picture): Draw {
  switch (picture.layout) {
    case "matrix":
      return drawMatrix(picture);
    case "bars":
      return drawBars(picture);
    default:
      return unreachable(picture);
  }
}

function failed(reason: string): AppError {
  return new AppError({ code: "pictureFailed", reason });
}
