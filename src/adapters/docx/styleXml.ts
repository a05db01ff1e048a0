import { colours } from "./look";
import { wordNamespace } from "@/adapters/ooxml/namespaces";
import type { ParagraphLook } from "./paragraphStyles";

interface StyleIds {
  readonly id: string;
  /** The style that it starts from; none in a style sheet without. */
  readonly basedOn: string | undefined;
}

/** A paragraph style as WordprocessingML. `next` is the style that Enter gives. */
export function paragraphStyleXml(
  look: ParagraphLook,
  { id, basedOn, next }: StyleIds & { readonly next: string | undefined },
): string {
  const own = look.name.startsWith("PvA") ? ' w:customStyle="1"' : "";
  return (
    `<w:style w:type="paragraph"${own} w:styleId="${id}"><w:name w:val="${look.name}"/>${base(basedOn)}` +
    `${next ? `<w:next w:val="${next}"/>` : ""}<w:qFormat/><w:pPr>${look.layout}</w:pPr><w:rPr>${look.text}</w:rPr></w:style>`
  );
}

/** Our table style: thin lines, and a header row of another colour. */
export function tableStyleXml({ id, basedOn }: StyleIds): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="PvA Tabel"/>` +
    `${base(basedOn)}<w:uiPriority w:val="59"/><w:tblPr>` +
    `<w:tblBorders>${borders()}</w:tblBorders></w:tblPr>` +
    '<w:tblStylePr w:type="firstRow"><w:tcPr>' +
    `<w:shd w:val="clear" w:color="auto" w:fill="${colours.headerRow}"/></w:tcPr></w:tblStylePr></w:style>`
  );
}

/** A style for the style sheet of somebody else, where the namespace may go by another name. */
export function standingAlone(styleXml: string): string {
  return styleXml.replace("<w:style ", `<w:style xmlns:w="${wordNamespace}" `);
}

export function cellMargins({
  vertical,
  horizontal,
}: {
  readonly vertical: number;
  readonly horizontal: number;
}): string {
  return (
    `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="${horizontal}" w:type="dxa"/>` +
    `<w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="${horizontal}" w:type="dxa"/></w:tblCellMar>`
  );
}

function base(basedOn: string | undefined): string {
  return basedOn ? `<w:basedOn w:val="${basedOn}"/>` : "";
}

function borders(): string {
  return ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colours.rule}"/>`)
    .join("");
}
