// The style sheet. docDefaults is what every text starts from, also the language that spelling and a screen
// reader go by; a table style's tblStylePr says what is different in, for example, its first row.
// https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.styles
import { sizes } from "./look";
import { wordNamespace } from "@/adapters/ooxml/namespaces";
import type { XmlPart } from "./ooxmlPackage";
import {
  type ParagraphLook,
  type ParagraphStyle,
  paragraphStyleIds,
  paragraphStyles,
  tableStyle,
} from "./paragraphStyles";
import { cellMargins, paragraphStyleXml, tableStyleXml } from "./styleXml";

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

export const stylesPart: XmlPart = {
  name: "word/styles.xml",
  contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
  relationships: [],
  xml:
    `<w:styles xmlns:w="${wordNamespace}">${documentDefaults}${normalStyles}` +
    `${paragraphStyleIds.map(ownStyle).join("")}${tableStyleXml({ id: tableStyle, basedOn: "TableNormal" })}</w:styles>`,
};

function ownStyle(id: ParagraphStyle): string {
  const look: ParagraphLook = paragraphStyles[id];
  return paragraphStyleXml(look, { id, basedOn: "Normal", next: look.next });
}
