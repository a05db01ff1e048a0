// A document of Word begins at a relationship of the package, of the kind officeDocument, whatever the part is called.
// An old .doc, and a .docx with a password, are no zip but an OLE file; both begin with the same eight bytes.
// https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb/05060311-bfce-4b12-874d-71fd4ce63aea
import { largestFile } from "@/domain/workspace/keptFile";
import type { Relationship } from "../ooxmlPackage";
import { partAt } from "../relationships";
import { readZip } from "./readZip";
import { templateRefused } from "./refused";
import { relationshipsOf, type TemplateFiles, templateFiles } from "./templateFiles";
import { type FoundElement, findElements } from "./xmlScan";

/** A document of Word, opened as far as its parts go. */
export interface OpenedPackage {
  readonly files: TemplateFiles;
  readonly relationships: readonly Relationship[];
  readonly main: Omit<MainPart, "body">;
  /** The names of the parts that every document has once; undefined for what this one lacks. */
  readonly styles: string | undefined;
  readonly settings: string | undefined;
}

/** A document of a municipality, opened and found fit to hold ours. */
export interface Template extends OpenedPackage {
  readonly main: MainPart;
}

export interface MainPart {
  readonly name: string;
  readonly xml: string;
  readonly body: FoundElement;
  readonly relationships: readonly Relationship[];
}

export const documentType =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const templateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
const macroTypes =
  /^application\/vnd[.]ms-(?:word[.][a-z]+[.]macroEnabled|office[.]vbaProject|word[.]vbaData)/i;
const strictNamespace = "http://purl.oclc.org/ooxml/";

/** Throws AppError "templateRefused", with what is the matter. [DO17] [DO18] */
export function openTemplate(bytes: Uint8Array): Template {
  const opened = openPackage(bytes, largestFile.template);
  return { ...opened, main: { ...opened.main, body: bodyIn(opened.main.xml) } };
}

/** The same for a file of another size, of which the text is not looked at yet. Throws as `openTemplate`. */
export function openPackage(bytes: Uint8Array, largest: number): OpenedPackage {
  if (bytes.length > largest) throw templateRefused("tooLarge");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw templateRefused("oldOrEncrypted");
  if (!startsWith(bytes, [0x50, 0x4b])) throw templateRefused("notWord");
  const files = templateFiles(readZip(bytes));
  const types = files.all().map(files.contentType);
  if (types.some((type) => macroTypes.test(type))) throw templateRefused("macros");
  refuseDoctypes(files);
  const relationships = relationshipsOf(files, "");
  const name = mainName(files, relationships);
  const main = { name, xml: files.xml(name), relationships: relationshipsOf(files, name) };
  if (main.xml.slice(0, rootEnd(main.xml)).includes(strictNamespace)) throw templateRefused("strict");
  const single = (kind: string) => {
    const found = main.relationships.find(({ type, isExternal }) => kindOf(type) === kind && !isExternal);
    return found && files.find(partAt(found.target, main.name));
  };
  return { files, relationships, main, styles: single("styles"), settings: single("settings") };
}

/** "styles" of "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles". */
export function kindOf(relationshipType: string): string {
  return relationshipType.slice(relationshipType.lastIndexOf("/") + 1);
}

function mainName(files: TemplateFiles, relationships: readonly Relationship[]): string {
  const start = relationships.find(({ type }) => kindOf(type) === "officeDocument");
  if (!start) throw templateRefused("notWord");
  if (start.type.startsWith(strictNamespace)) throw templateRefused("strict");
  const name = files.find(partAt(start.target, ""));
  if (name === undefined) throw templateRefused("damaged");
  if (![documentType, templateType].includes(files.contentType(name))) throw templateRefused("notWord");
  return name;
}

/** Behind the tag in which a text names its namespaces. */
function rootEnd(xml: string): number {
  return xml.indexOf(">", xml.search(/<[^?!]/)) + 1;
}

function bodyIn(xml: string): FoundElement {
  const found = findElements(xml, (element, path) => path.length === 0 || isBody(element, path));
  const root = found.at(-1);
  const body = found.find((element) => isBody(element.name, element.path));
  if (root?.name !== "w:document" || !body) throw templateRefused("damaged");
  return body;
}

function isBody(name: string, path: readonly string[]): boolean {
  return name === "w:body" && path.length === 1;
}

function refuseDoctypes(files: TemplateFiles): void {
  const texts = files
    .all()
    .filter((name) => files.contentType(name).endsWith("xml") || /[.]rels$/i.test(name));
  if (texts.some((name) => files.xml(name).includes("<!DOCTYPE"))) throw templateRefused("doctype");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
