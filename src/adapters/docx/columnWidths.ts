import { type PageSetup, textWidth } from "./pageSetup";

/** How columns share the width between the margins of a page, in twips. */
export function sharedWidths(shares: readonly number[], page: PageSetup): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  // Edges rather than widths are rounded, so that together they are exactly as wide as the text.
  const edges = shares.map((_, index) => {
    const before = shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0);
    return Math.round((before / total) * textWidth(page));
  });
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}
