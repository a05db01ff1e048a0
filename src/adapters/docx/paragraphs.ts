// Word has no text with newlines: each line is a paragraph (w:p) that holds runs (w:r) of text (w:t). Inside
// a paragraph a line break and a tab are elements between texts. Without xml:space="preserve" outer spaces go.
// https://learn.microsoft.com/office/open-xml/word/structure-of-a-wordprocessingml-document
import type { BookmarkMarks } from "./bookmarks";
import { cleanText } from "@/adapters/ooxml/cleanText";
import { escapeXml } from "@/adapters/ooxml/escapeXml";
import type { ParagraphStyle } from "./paragraphStyles";

export interface ParagraphOptions {
  readonly style?: ParagraphStyle;
  /** What else the properties say, as WordprocessingML that fits behind the style. */
  readonly layout?: string;
  /** Around all of the text, from the first paragraph into the last. */
  readonly bookmark?: BookmarkMarks;
  /** Page setup of the section that ends with the last paragraph. */
  readonly endsSection?: string;
}

/** The text as paragraphs: always at least one, since a cell or a section may not be without. */
export function paragraphs(text: string, options: ParagraphOptions = {}): string {
  const { style, layout = "" } = options;
  const lines = cleanText(text).split("\n");
  const last = lines.length - 1;
  return lines
    .map((line, index) => {
      const properties = paragraphProperties(
        style,
        index === last ? layout + (options.endsSection ?? "") : layout,
      );
      const start = index === 0 ? (options.bookmark?.start ?? "") : "";
      const end = index === last ? (options.bookmark?.end ?? "") : "";
      return `<w:p>${properties}${start}${run(line)}${end}</w:p>`;
    })
    .join("");
}

/** One paragraph of which the content is already WordprocessingML. */
export function paragraphOf(content: string, style: ParagraphStyle, layout = ""): string {
  return `<w:p>${paragraphProperties(style, layout)}${content}</w:p>`;
}

/** One line of text; newlines do not belong in it. */
export function run(line: string): string {
  if (line === "") return "";
  const text = escapeXml(line)
    .replace(/\t/g, `${close}<w:tab/>${open}`)
    .replace(/\v/g, `${close}<w:br/>${open}`);
  return `<w:r>${open}${text}${close}</w:r>`;
}

export const tabRun = "<w:r><w:tab/></w:r>";

const open = '<w:t xml:space="preserve">';
const close = "</w:t>";

function paragraphProperties(style: ParagraphStyle | undefined, rest: string): string {
  const styled = style ? `<w:pStyle w:val="${style}"/>` : "";
  return styled || rest ? `<w:pPr>${styled}${rest}</w:pPr>` : "";
}
