import type { HouseStyles } from "./styles";

// User text is escaped, so no "<" in it can be taken for one of these tags.
const styledProperties = /<w:pPr><w:pStyle w:val="([^"]*)"\/>(.*?)<\/w:pPr>/gs;
const tableStyles = /<w:tblStyle w:val="([^"]*)"\/>/g;
const anyStyle = /<w:(?:pStyle|tblStyle) w:val="([^"]*)"\/>/g;
const dutch = '<w:rPr><w:lang w:val="nl-NL"/></w:rPr>';

/** The ids of the styles that a text uses. */
export function stylesUsed(body: string): ReadonlySet<string> {
  return new Set(Array.from(body.matchAll(anyStyle), ([, style]) => style ?? ""));
}

/** A text of ours with the styles of somebody else's style sheet. */
export function inHouseStyle(body: string, { idOf, unknownHeadings, isDutch }: HouseStyles): string {
  const restyled = body
    .replace(styledProperties, (_, style: string, rest: string) => {
      const level = unknownHeadings.includes(style) ? outlineLevel(style) : "";
      // Not every style sheet keeps a heading with what it is about.
      const kept = style.startsWith("Heading") ? "<w:keepNext/>" : "";
      return `<w:pPr><w:pStyle w:val="${idOf.get(style) ?? style}"/>${kept}${rest}${level}</w:pPr>`;
    })
    .replace(tableStyles, (_, style: string) => `<w:tblStyle w:val="${idOf.get(style) ?? style}"/>`);
  return isDutch ? restyled : restyled.replaceAll("<w:r>", `<w:r>${dutch}`);
}

function outlineLevel(heading: string): string {
  return `<w:outlineLvl w:val="${Number(heading.slice(-1)) - 1}"/>`;
}
