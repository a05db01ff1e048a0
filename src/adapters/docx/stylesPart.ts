// The style sheet. docDefaults is what every text starts from, also the language that spelling and a screen
// reader go by; a table style's tblStylePr says what is different in, for example, its first row.
// https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.styles
import { colours, sizes } from "./look";
import { wordNamespace } from "./namespaces";
import type { PackagePart } from "./ooxmlPackage";
import { type ParagraphLook, paragraphStyles } from "./paragraphStyles";

export const measureTableStyle = "PvaTabel";

// On Windows, Mac and the web, and its look-alikes elsewhere have the same widths.
const font = "Arial";

const documentDefaults =
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>` +
  `<w:sz w:val="${sizes.text}"/><w:szCs w:val="${sizes.text}"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/>` +
  "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:suppressAutoHyphens/>" +
  '<w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

const normalStyles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  `${cellMargins({ vertical: 0, horizontal: 108 })}</w:tblPr></w:style>`;

const measureTable =
  `<w:style w:type="table" w:customStyle="1" w:styleId="${measureTableStyle}"><w:name w:val="PvA Tabel"/>` +
  '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr>' +
  `<w:tblBorders>${borders()}</w:tblBorders>${cellMargins({ vertical: 60, horizontal: 90 })}</w:tblPr>` +
  '<w:tblStylePr w:type="firstRow"><w:tcPr>' +
  `<w:shd w:val="clear" w:color="auto" w:fill="${colours.headerRow}"/></w:tcPr></w:tblStylePr></w:style>`;

export const stylesPart: PackagePart = {
  name: "word/styles.xml",
  contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
  relationships: [],
  xml:
    `<w:styles xmlns:w="${wordNamespace}">${documentDefaults}${normalStyles}` +
    `${Object.entries(paragraphStyles).map(paragraphStyle).join("")}${measureTable}</w:styles>`,
};

function paragraphStyle([id, look]: [string, ParagraphLook]): string {
  const own = look.name.startsWith("PvA") ? ' w:customStyle="1"' : "";
  const next = look.next ? `<w:next w:val="${look.next}"/>` : "";
  return (
    `<w:style w:type="paragraph"${own} w:styleId="${id}"><w:name w:val="${look.name}"/><w:basedOn w:val="Normal"/>` +
    `${next}<w:qFormat/><w:pPr>${look.layout}</w:pPr><w:rPr>${look.text}</w:rPr></w:style>`
  );
}

function borders(): string {
  return ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colours.rule}"/>`)
    .join("");
}

function cellMargins({ vertical, horizontal }: { vertical: number; horizontal: number }): string {
  return (
    `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="${horizontal}" w:type="dxa"/>` +
    `<w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="${horizontal}" w:type="dxa"/></w:tblCellMar>`
  );
}
