import type { Element } from "@xmldom/xmldom";
import type { DocxPackage } from "./docxPackage";
import { textOfXml, wordNamespace } from "./xml";

/** What `getOoxml` gives: a package with the element in a document of its own, and the styles. Ids of paragraphs are new
 *  each time (#4078), so they are left out. */
export function flatOpcOf({ styles }: DocxPackage, element: Element): string {
  const blocks = element.localName === "body" || element.localName === "tc" ? "" : textOfXml(element);
  const inner = blocks || Array.from(element.childNodes).map(textOfXml).join("");
  const after = element.localName === "tbl" ? "<w:p/>" : "";
  const document = `<w:document xmlns:w="${wordNamespace}"><w:body>${inner}${after}</w:body></w:document>`;
  const part = (name: string, type: string, xml: string) =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const kind = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  return (
    '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>' +
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    part(
      "/_rels/.rels",
      "application/vnd.openxmlformats-package.relationships+xml",
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ) +
    part("/word/document.xml", `${kind}.document.main+xml`, document) +
    (styles ? part("/word/styles.xml", `${kind}.styles+xml`, textOfXml(styles)) : "") +
    "</pkg:package>"
  );
}
