import { strToU8, zipSync } from "fflate";

interface FlatPart {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const partPattern =
  /<pkg:part pkg:name="\/([^"]*)" pkg:contentType="([^"]*)"[^>]*>(?:<pkg:xmlData>(.*?)<\/pkg:xmlData>|<pkg:binaryData>([^<]*)<\/pkg:binaryData>)<\/pkg:part>/gs;

/** The parts in a Flat OPC text. Written apart from the writer: by its letters, not by its code. */
export function fromFlatOpc(text: string): Readonly<Record<string, FlatPart>> {
  return Object.fromEntries(
    Array.from(text.matchAll(partPattern), ([, name = "", contentType = "", xml, base64 = ""]) => [
      name,
      { contentType, bytes: xml === undefined ? Buffer.from(base64, "base64") : strToU8(xml) },
    ]),
  );
}

/** The same as a file, as Word itself would save it. */
export function docxFromFlatOpc(text: string): Uint8Array {
  const parts = Object.entries(fromFlatOpc(text));
  const overrides = parts.map(
    ([name, { contentType }]) => `<Override PartName="/${name}" ContentType="${contentType}"/>`,
  );
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${overrides.filter((each) => !each.includes(".rels")).join("")}</Types>`;
  return zipSync({
    "[Content_Types].xml": strToU8(types),
    ...Object.fromEntries(parts.map(([name, { bytes }]) => [name, bytes])),
  });
}
