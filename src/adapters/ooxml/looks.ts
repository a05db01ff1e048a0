import type { Piece } from "./readContent";

/** What says nothing of how a text looks. */
const invisible =
  /<(?:\w+:)?(?:lang|noProof|szCs|bCs|iCs|keepNext|keepLines|numPr|rtl|ins|del|moveFrom|moveTo)\b[^>]*?\/>/g;
const nested = /<(\w+:)?(rPr|numPr|sectPr|rPrChange|pPrChange)\b(?:[^>]*\/>|.*?<\/\1?\2>)/gs;

/** How a run looks, as a text that equals that of another that looks the same. */
export function lookOf(xml: string, properties: Piece | null): string {
  if (!properties) return "";
  const inside = contentOf(xml.slice(properties.start, properties.end));
  return inside.replace(/<(\w+:)?rPrChange\b.*?<\/\1?rPrChange>/gs, "").replace(invisible, "");
}

/** How a paragraph looks beside the looks of its runs. */
export function paragraphLookOf(xml: string, properties: Piece): string {
  return contentOf(xml.slice(properties.start, properties.end)).replace(nested, "").replace(invisible, "");
}

function contentOf(element: string): string {
  return element.replace(/^<[^>]*>/, "").replace(/<[^>]*>$/, "");
}
