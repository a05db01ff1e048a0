// What a file manager, a search engine and a screen reader know of a document without opening it. No author: the
// plan is of a municipality, and a name would stay behind in every copy.
// https://learn.microsoft.com/dotnet/api/documentformat.openxml.packaging.packageproperties
import type { Instant } from "@/domain/record";
import { escapeXml } from "@/adapters/ooxml/escapeXml";
import { packageNamespace } from "@/adapters/ooxml/namespaces";
import type { XmlPart } from "./ooxmlPackage";

export function corePropertiesPart(name: string, title: string, madeAt: Instant): XmlPart {
  const moment = escapeXml(madeAt);
  return {
    name,
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    relationships: [],
    xml:
      `<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties"` +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:language>nl-NL</dc:language>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`,
  };
}
