interface ReadPdf {
  /** Width and height of each page in millimetres. */
  readonly pages: readonly (readonly [width: number, height: number])[];
}

const millimetresPerPoint = 25.4 / 72;

/** The pages of a PDF as Chromium writes it: each says its size in points, in plain text. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = new TextDecoder("latin1").decode(bytes);
  if (!text.startsWith("%PDF-")) throw new Error("This is no PDF.");
  const boxes = text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  return {
    pages: Array.from(boxes, ([, width, height]) => [millimetres(width), millimetres(height)] as const),
  };
}

function millimetres(points: string | undefined): number {
  return Math.round(Number(points) * millimetresPerPoint);
}
