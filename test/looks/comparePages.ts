import type { Pixels } from "./render";

export interface PageDifference {
  /** In pixels. */
  readonly inChangedCells: number;
  readonly elsewhere: number;
}

/** Colours that differ less than this are the same to the eye. */
const threshold = 24;
/** In pixels: a border is drawn half outside its cell. */
const margin = 2;

/** Where two pages differ: in the cells that a third picture shows painted over, or elsewhere. */
export function comparePages(before: Pixels, after: Pixels, painted: Pixels): PageDifference {
  const { width, height } = before;
  const pixels = width * height;
  if (after.width !== width || after.height !== height) return { inChangedCells: 0, elsewhere: pixels };
  const cells = widened(differing(after, painted), width, height);
  const changed = differing(before, after);
  let [inChangedCells, elsewhere] = [0, 0];
  for (let at = 0; at < pixels; at += 1) {
    if (!changed[at]) continue;
    if (cells[at]) inChangedCells += 1;
    else elsewhere += 1;
  }
  return { inChangedCells, elsewhere };
}

function differing(one: Pixels, other: Pixels): Uint8Array {
  const found = new Uint8Array(one.width * one.height);
  for (let at = 0; at < found.length; at += 1) {
    const first = at * 3;
    const isSame = [0, 1, 2].every(
      (colour) => Math.abs((one.data[first + colour] ?? 0) - (other.data[first + colour] ?? 0)) < threshold,
    );
    if (!isSame) found[at] = 1;
  }
  return found;
}

function widened(marked: Uint8Array, width: number, height: number): Uint8Array {
  const wider = new Uint8Array(marked.length);
  for (let at = 0; at < marked.length; at += 1) {
    if (!marked[at]) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    for (let row = Math.max(0, y - margin); row <= Math.min(height - 1, y + margin); row += 1)
      wider.fill(1, row * width + Math.max(0, x - margin), row * width + Math.min(width - 1, x + margin) + 1);
  }
  return wider;
}
