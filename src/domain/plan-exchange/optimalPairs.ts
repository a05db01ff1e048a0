/**
 * Pairs each row with at most one column so that the scores add up to the most (the Hungarian method, Kuhn and Munkres).
 * Gives for each row its column, or -1. https://en.wikipedia.org/wiki/Hungarian_algorithm
 */
export function optimalPairs(scores: readonly (readonly number[])[]): readonly number[] {
  const width = scores[0]?.length ?? 0;
  if (scores.length > width) return transposed(optimalPairs(turned(scores, width)), scores.length);
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  // Rows and columns count from 1; column 0 stands for the row that is being placed.
  const rowPrice = new Array<number>(scores.length + 1).fill(0);
  const columnPrice = new Array<number>(width + 1).fill(0);
  const rowOf = new Array<number>(width + 1).fill(0);
  for (let row = 1; row <= scores.length; row += 1) {
    const least = new Array<number>(width + 1).fill(Infinity);
    const from = new Array<number>(width + 1).fill(0);
    const seen = new Array<boolean>(width + 1).fill(false);
    rowOf[0] = row;
    let column = 0;
    do {
      seen[column] = true;
      const current = at(rowOf, column);
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= width; other += 1) {
        if (seen[other]) continue;
        const cost =
          -(scores[current - 1]?.[other - 1] ?? 0) - at(rowPrice, current) - at(columnPrice, other);
        if (cost < at(least, other)) {
          least[other] = cost;
          from[other] = column;
        }
        if (at(least, other) < step) {
          step = at(least, other);
          next = other;
        }
      }
      for (let other = 0; other <= width; other += 1) {
        if (seen[other]) {
          const owner = at(rowOf, other);
          rowPrice[owner] = at(rowPrice, owner) + step;
          columnPrice[other] = at(columnPrice, other) - step;
        } else least[other] = at(least, other) - step;
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    while (column !== 0) {
      const before = at(from, column);
      rowOf[column] = at(rowOf, before);
      column = before;
    }
  }
  return transposed(
    rowOf.slice(1).map((row) => row - 1),
    scores.length,
  );
}

function transposed(pairs: readonly number[], length: number): readonly number[] {
  return Array.from({ length }, (_, index) => pairs.indexOf(index));
}

function turned(scores: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  return Array.from({ length: width }, (_, column) => scores.map((row) => row[column] ?? 0));
}
