// A .docx is a zip of the parts, plus two things that only a zip needs: a list of content types and, per part
// with relationships, a file of the same name in a folder _rels beside it. Word wants the list to come first.
// https://learn.microsoft.com/previous-versions/office/office-12/aa338205(v=office.12)
import { strToU8, zipSync, type Zippable } from "fflate";
import { escapeXml } from "@/adapters/ooxml/escapeXml";
import { packageNamespace } from "@/adapters/ooxml/namespaces";
import { type OoxmlPackage, type PackagePart, relationshipsType } from "./ooxmlPackage";
import { relationshipsName, relationshipsXml } from "./relationships";
import { xmlDeclaration } from "./xmlDeclaration";

// A zip stores local time and no years before 1980: a fixed local date gives the same bytes everywhere.
const fixedTime = new Date(1980, 0, 1);

// The knee, measured on 200 and 1,000 measures: 6 takes a tenth longer, 4 makes a file a sixth larger in no less time.
const compressionLevel = 5;

export function toDocx({ parts, relationships }: OoxmlPackage): Uint8Array<ArrayBuffer> {
  const files: Zippable = { "[Content_Types].xml": xmlFile(contentTypes(parts)) };
  files[relationshipsName("")] = xmlFile(relationshipsXml(relationships));
  for (const part of parts) {
    files[part.name] = fileOf(part);
    if (part.relationships.length > 0) {
      files[relationshipsName(part.name)] = xmlFile(relationshipsXml(part.relationships));
    }
  }
  return zipSync(files, { level: compressionLevel, mtime: fixedTime });
}

function fileOf(part: PackagePart): Zippable[string] {
  if ("xml" in part) return xmlFile(part.xml);
  const isCompressed = /^image\/(png|jpeg|gif)$/.test(part.contentType);
  return isCompressed ? [part.bytes, { level: 0 }] : part.bytes;
}

function xmlFile(xml: string): Uint8Array<ArrayBuffer> {
  return strToU8(xmlDeclaration + xml);
}

function contentTypes(parts: OoxmlPackage["parts"]): string {
  const overrides = parts
    .filter(({ contentType }) => contentType !== relationshipsType)
    .map(
      ({ name, contentType }) =>
        `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(contentType)}"/>`,
    );
  return (
    `<Types xmlns="${packageNamespace}/content-types">` +
    `<Default Extension="rels" ContentType="${relationshipsType}"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.join("")}</Types>`
  );
}
