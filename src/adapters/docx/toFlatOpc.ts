// Flat OPC is a package as one XML text, the form in which Word hands over and takes in what is in a document
// (insertOoxml): each part as XML, or as base64 in lines of 76 characters; relationships are parts themselves.
// https://learn.microsoft.com/office/dev/add-ins/word/create-better-add-ins-for-word-with-office-open-xml
import { toBase64 } from "@/domain/workspace/base64";
import { escapeXml } from "@/adapters/ooxml/escapeXml";
import { type OoxmlPackage, type PackagePart, type Relationship, relationshipsType } from "./ooxmlPackage";
import { readXml } from "@/adapters/ooxml/readXml";
import { relationshipsName, relationshipsXml } from "./relationships";
import { xmlDeclaration } from "./xmlDeclaration";

/** The same parts as `toDocx` makes a file of. [DO19] */
export function toFlatOpc({ parts, relationships }: OoxmlPackage): string {
  return (
    `${xmlDeclaration}<?mso-application progid="Word.Document"?>\n` +
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    relationshipsPart("", relationships) +
    parts.map((part) => flatPart(part) + relationshipsPart(part.name, part.relationships)).join("") +
    "</pkg:package>"
  );
}

function relationshipsPart(of: string, relationships: readonly Relationship[]): string {
  if (relationships.length === 0) return "";
  const name = relationshipsName(of);
  return flatPart({
    name,
    contentType: relationshipsType,
    xml: relationshipsXml(relationships),
    relationships: [],
  });
}

function flatPart(part: PackagePart): string {
  const opening = `<pkg:part pkg:name="/${escapeXml(part.name)}" pkg:contentType="${escapeXml(part.contentType)}"`;
  const xml = xmlOf(part);
  if (xml !== undefined) return `${opening}><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const base64 = "bytes" in part ? linesOf(toBase64(part.bytes)) : "";
  return `${opening} pkg:compression="store"><pkg:binaryData>${base64}</pkg:binaryData></pkg:part>`;
}

function xmlOf(part: PackagePart): string | undefined {
  if ("xml" in part) return part.xml;
  return part.contentType.endsWith("xml") ? readXml(part.bytes) : undefined;
}

function linesOf(base64: string): string {
  return base64.replace(/.{76}(?=.)/g, "$&\n");
}
