import {
  bodyOf,
  children,
  fileOf,
  openDocx,
  parsePart,
  styleOf,
  tablesOf,
  textOf,
} from "../../documents/openDocx";

interface ReadDocument {
  /** In document order, those in tables apart. */
  readonly paragraphs: readonly string[];
  readonly clusterHeadings: readonly string[];
  /** The text of each cell, by table and row. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly language: string | undefined;
}

/** What stands in a downloaded document. */
export function readDocument(bytes: Uint8Array): ReadDocument {
  const files = openDocx(bytes);
  const document = parsePart(files);
  const paragraphs = children(bodyOf(document), "w:p");
  const headings = paragraphs.filter((paragraph) => styleOf(paragraph) === "Heading2").map(textOf);
  return {
    paragraphs: paragraphs.map(textOf),
    clusterHeadings: headings.filter((heading) => heading.startsWith("Kwaliteitsstandaard")),
    tables: tablesOf(document),
    language: /<w:lang w:val="([^"]+)"/.exec(fileOf(files, "word/styles.xml"))?.[1],
  };
}
