import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { toBase64 } from "@/domain/workspace/base64";
import type { KeptFile } from "@/domain/workspace/keptFile";
import { aKeptFile } from "./keptFiles";
import { aPng } from "./pictures";

export type Files = Readonly<Record<string, string | Uint8Array>>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
const typeOf = (part: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;

export function zipOf(files: Files): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, typeof file === "string" ? strToU8(file) : file]),
    ),
  );
}

export function templateFile(bytes: Uint8Array): KeptFile {
  return aKeptFile({ purpose: "template", name: "huisstijl.docx", content: toBase64(bytes) });
}

/** As a Dutch Word saves it: ids in Dutch, names in English; a letterhead of its own on the first page. */
export const dutchWord: Files = {
  "[Content_Types].xml":
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    overrides({
      "word/document.xml": typeOf("document.main"),
      "word/styles.xml": typeOf("styles"),
      "word/settings.xml": typeOf("settings"),
      "word/comments.xml": typeOf("comments"),
      "word/footnotes.xml": typeOf("footnotes"),
      "word/header1.xml": typeOf("header"),
      "word/header2.xml": typeOf("header"),
      "word/footer1.xml": typeOf("footer"),
      "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }) +
    "</Types>",
  "_rels/.rels": relationships({
    rId1: [`${links}/officeDocument`, "word/document.xml"],
    rId2: [
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    ],
  }),
  "docProps/core.xml":
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Oud</dc:title><dc:creator>J. Jansen</dc:creator></cp:coreProperties>',
  "word/_rels/document.xml.rels": relationships({
    rId1: [`${links}/styles`, "styles.xml"],
    rId2: [`${links}/settings`, "settings.xml"],
    rId3: [`${links}/header`, "header1.xml"],
    rId4: [`${links}/header`, "header2.xml"],
    rId5: [`${links}/footer`, "footer1.xml"],
    rId6: [`${links}/comments`, "comments.xml"],
    rId7: [`${links}/footnotes`, "footnotes.xml"],
    rId8: [`${links}/image`, "media/image2.png"],
    rIdLogo1: [`${links}/customXml`, "../customXml/item1.xml"],
  }),
  "word/_rels/header1.xml.rels": relationships({ rId1: [`${links}/image`, "media/image1.png"] }),
  "word/media/image1.png": aPng(40, 20),
  "word/media/image2.png": aPng(30, 30),
  "customXml/item1.xml": "<sjabloon/>",
  "word/document.xml":
    `${declaration}<w:document xmlns:w="${word}" xmlns:r="${links}"><w:body>` +
    '<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Oude kop</w:t></w:r></w:p>' +
    '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>' +
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>' +
    "</w:sectPr></w:pPr></w:p>" +
    "<w:p><w:r><w:t>Oude tekst</w:t></w:r></w:p>" +
    '<w:sectPr w:rsidR="00A10000"><w:footerReference w:type="default" r:id="rId5"/><w:type w:val="continuous"/>\n' +
    '<w:pgSz w:w="11906" w:h="16838" w:code="9"/><w:pgMar w:top="2268" w:right="1134" w:bottom="1418" w:left="1701" w:header="709" w:footer="567" w:gutter="0"/>' +
    '<w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr>' +
    "</w:body></w:document>",
  "word/styles.xml":
    `${declaration}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr>` +
    '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="22"/><w:lang w:val="nl-NL" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    style("paragraph", "Standaard", "Normal", "", ' w:default="1"') +
    style("table", "Standaardtabel", "Normal Table", "<w:tblPr/>", ' w:default="1"') +
    style("paragraph", "Kop1", "heading 1", headingLook(0, "8A1538", 32)) +
    style("paragraph", "Kop2", "heading 2", headingLook(1, "8A1538", 26)) +
    style("paragraph", "Titel", "Title", '<w:rPr><w:color w:val="8A1538"/><w:sz w:val="52"/></w:rPr>') +
    style("paragraph", "Koptekst", "header") +
    style("paragraph", "Voettekst", "footer") +
    // An id of ours with another meaning, and a name of ours that was given another look.
    style("paragraph", "PvaBron", "Eigen stijl") +
    style("paragraph", "Kolomkop", "PvA Kolomkop", '<w:rPr><w:b/><w:sz w:val="20"/></w:rPr>') +
    style(
      "table",
      "Tabelraster",
      "Table Grid",
      `<w:basedOn w:val="Standaardtabel"/><w:tblPr><w:tblBorders>${gridBorders()}</w:tblBorders></w:tblPr>`,
    ) +
    "</w:styles>",
  "word/settings.xml":
    `${declaration}<w:settings xmlns:w="${word}"><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" ` +
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
  "word/comments.xml": `${declaration}<w:comments xmlns:w="${word}"><w:comment w:id="0" w:author="J. Jansen"><w:p><w:r><w:t>Geheim</w:t></w:r></w:p></w:comment></w:comments>`,
  "word/footnotes.xml":
    `${declaration}<w:footnotes xmlns:w="${word}">` +
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>' +
    '<w:footnote w:id="1"><w:p><w:r><w:t>Geheime noot</w:t></w:r></w:p></w:footnote></w:footnotes>',
  "word/header1.xml": `${declaration}<w:hdr xmlns:w="${word}" xmlns:r="${links}"><w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr>${picture("rId1")}<w:r><w:t>Gemeente Verzonnendam</w:t></w:r></w:p></w:hdr>`,
  "word/header2.xml": `${declaration}<w:hdr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr><w:r><w:t>Briefhoofd</w:t></w:r></w:p></w:hdr>`,
  "word/footer1.xml": `${declaration}<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="Voettekst"/></w:pPr><w:r><w:t>Pagina </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
};

/** As other programs may save it: other prefixes, another place, UTF-16, styles named in Dutch, a template, in English. */
export const otherProgram: Files = {
  "[Content_Types].xml":
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>" +
    `<Default Extension="XML" ContentType="${typeOf("template.main")}"/>` +
    `<Override PartName="/Deel/Stijlen.xml" ContentType="${typeOf("styles")}"/></Types>`,
  "_rels/.rels": relationships({ R1: [`${links}/officeDocument`, "/deel/tekst.xml"] }),
  "deel/_rels/tekst.xml.rels": relationships({ R1: [`${links}/styles`, "/deel/stijlen.xml"] }),
  "deel/tekst.xml":
    `<!-- gemaakt door een ander programma --><ns0:document xmlns:ns0="${word}"><ns0:body><ns0:p><ns0:r><ns0:t>&lt;oud&gt;</ns0:t></ns0:r></ns0:p>` +
    "<ns0:sectPr>\n <ns0:pgSz ns0:w='16838' ns0:h='11906' ns0:orient='landscape'/>\n <ns0:pgMar ns0:top='1417' ns0:right='1417' ns0:bottom='1417' ns0:left='1417' ns0:header='708' ns0:footer='708' ns0:gutter='0'/></ns0:sectPr></ns0:body></ns0:document>",
  "deel/Stijlen.xml": utf16(
    `<?xml version="1.0" encoding="UTF-16"?><s:styles xmlns:s="${word}"><s:docDefaults><s:rPrDefault><s:rPr><s:lang s:val="en-US"/></s:rPr></s:rPrDefault></s:docDefaults>` +
      '<s:style s:type="paragraph" s:default="1" s:styleId="Standaard"><s:name s:val="Standaard"/></s:style>' +
      '<s:style s:type="paragraph" s:styleId="Kop1"><s:name s:val="Kop 1"/></s:style>' +
      '<s:style s:type="paragraph" s:styleId="Kop2"><s:name s:val="Kop 2"/></s:style>' +
      '<s:style s:type="table" s:styleId="Tabelraster"><s:name s:val="Tabelraster"/></s:style></s:styles>',
  ),
};

/** Saved by LibreOffice; its README says how. */
export const libreOffice: Uint8Array = readFileSync(
  path.resolve(__dirname, "../fixtures/huisstijl/libreoffice.docx"),
);

export const houseStyles: Readonly<Record<string, Uint8Array>> = {
  "of a Dutch Word": zipOf(dutchWord),
  "of another program": zipOf(otherProgram),
  "of LibreOffice": libreOffice,
};

function overrides(types: Readonly<Record<string, string>>): string {
  return Object.entries(types)
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join("");
}

function relationships(all: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const entries = Object.entries(all).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageLinks}">${entries.join("")}</Relationships>`;
}

function style(type: string, id: string, name: string, look = "", isDefault = ""): string {
  return `<w:style w:type="${type}"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>${look}</w:style>`;
}

function headingLook(level: number, colour: string, size: number): string {
  return (
    `<w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="${level}"/></w:pPr>` +
    `<w:rPr><w:color w:val="${colour}"/><w:sz w:val="${size}"/></w:rPr>`
  );
}

function gridBorders(): string {
  return ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("");
}

function picture(relationship: string): string {
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><wp:extent cx="720000" cy="360000"/><wp:docPr id="1" name="Beeldmerk" descr="Beeldmerk"/>` +
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture">` +
    '<pic:nvPicPr><pic:cNvPr id="1" name="Beeldmerk"/><pic:cNvPicPr/></pic:nvPicPr>' +
    `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
  );
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, "utf16le");
}
