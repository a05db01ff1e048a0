import type { PackagePart, Relationship } from "../ooxmlPackage";
import { readXml } from "@/adapters/ooxml/readXml";
import { relationshipsName } from "../relationships";
import { templateRefused } from "./refused";
import { findElements } from "./xmlScan";

/** What is in a package, by the names of its files. Names are compared as Word does: without regard to capitals. */
export interface TemplateFiles {
  /** The name as it is written in the package; undefined for what is not there. */
  readonly find: (name: string) => string | undefined;
  readonly bytes: (name: string) => Uint8Array;
  /** Without its declaration. Throws AppError "templateRefused" for what is no text. */
  readonly xml: (name: string) => string;
  /** Empty for what the package does not say it of. */
  readonly contentType: (name: string) => string;
  readonly all: () => readonly string[];
}

export function templateFiles(zip: ReadonlyMap<string, Uint8Array>): TemplateFiles {
  const names = new Map(Array.from(zip.keys(), (name) => [name.toLowerCase(), name]));
  const find = (name: string) => names.get(name.toLowerCase());
  const bytes = (name: string) => {
    const found = zip.get(find(name) ?? "");
    if (!found) throw templateRefused("damaged");
    return found;
  };
  const texts = new Map<string, string>();
  const xml = (name: string) => {
    const text = texts.get(name) ?? textOf(bytes(name));
    texts.set(name, text);
    return text;
  };
  const list = find("[Content_Types].xml");
  if (list === undefined) throw templateRefused("notWord");
  return {
    find,
    bytes,
    xml,
    contentType: contentTypes(xml(list)),
    all: () => [...zip.keys()].filter((name) => name !== list),
  };
}

/** The relationships of a part, or of the package where no part is named. */
export function relationshipsOf(files: TemplateFiles, part: string): readonly Relationship[] {
  const name = relationshipsName(part);
  if (files.find(name) === undefined) return [];
  return findElements(files.xml(name), (element) => element === "Relationship").map(({ attributes }) => ({
    id: attributes["Id"] ?? "",
    type: attributes["Type"] ?? "",
    target: attributes["Target"] ?? "",
    isExternal: attributes["TargetMode"] === "External",
  }));
}

/** A part that stays to the byte as it came. */
export function keptPart(files: TemplateFiles, name: string): PackagePart {
  return { name, contentType: files.contentType(name), bytes: files.bytes(name), relationships: [] };
}

function contentTypes(xml: string): TemplateFiles["contentType"] {
  const elements = findElements(xml, (name) => name === "Default" || name === "Override");
  const types = new Map(
    elements.map(({ name, attributes }) => {
      const key = name === "Override" ? attributes["PartName"] : `.${attributes["Extension"] ?? ""}`;
      return [(key ?? "").toLowerCase(), attributes["ContentType"] ?? ""];
    }),
  );
  return (name) => {
    const key = name.toLowerCase();
    const extension = /[.][^./]*$/.exec(key)?.[0] ?? "";
    return types.get(`/${key}`) ?? types.get(extension) ?? "";
  };
}

function textOf(bytes: Uint8Array): string {
  try {
    return readXml(bytes);
  } catch (error) {
    throw templateRefused("damaged", error);
  }
}
