// What Word does with Flat OPC that is inserted: styles of the payload come in by name and those of the document win;
// docDefaults, theme, settings and custom XML parts stay out (#5910).
// https://learn.microsoft.com/office/dev/add-ins/word/create-better-add-ins-for-word-with-office-open-xml
import type { Element } from "@xmldom/xmldom";
import { Buffer } from "node:buffer";
import { generalException, NotInFake } from "../refusal";
import type { DocxPackage } from "./docxPackage";
import { childrenOf, rootOf, valueOf, within, wordNamespace } from "./xml";

const packageNamespace = "http://schemas.microsoft.com/office/2006/xmlPackage";
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The blocks of the payload, as they come into the document. */
export function takeInOoxml(flatOpc: string, into: DocxPackage): readonly Element[] {
  const payload = partsOf(flatOpc);
  const main = payload.get("/word/document.xml");
  const [body] = main ? within(main, "body") : [];
  if (!main || !body) throw generalException("Range.insertOoxml");
  const inner = within(body, "sectPr").filter((each) => each.parentNode !== body);
  if (inner.length > 0) throw new NotInFake("insertOoxml of a payload with a section break");
  if (within(body, "numPr").length > 0) throw new NotInFake("insertOoxml of a payload with numbering");
  takeInStyles(payload.get("/word/styles.xml"), body, into);
  takeInPictures(payload, body, into);
  return childrenOf(body)
    .filter((each) => each.localName !== "sectPr")
    .map((each) => into.main.ownerDocument?.importNode(each, true) as Element);
}

function partsOf(flatOpc: string): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  let root: Element;
  try {
    root = rootOf(flatOpc);
  } catch {
    throw generalException("Range.insertOoxml");
  }
  for (const part of childrenOf(root, "part")) {
    const name = part.getAttributeNS(packageNamespace, "name") ?? "";
    const [data] = childrenOf(part, "xmlData").flatMap((each) => childrenOf(each));
    const content = data ?? childrenOf(part, "binaryData")[0];
    if (content) found.set(name, content);
  }
  return found;
}

/** "If a style is already in use in the destination, your content takes on the resident definition." */
function takeInStyles(styles: Element | undefined, body: Element, into: DocxPackage): void {
  const renamed = new Map<string, string>();
  const resident = into.styles;
  if (!resident) throw new NotInFake("insertOoxml into a document without styles");
  const byName = new Map(
    childrenOf(resident, "style").map((style) => [nameOf(style), valueOf(style, "styleId")]),
  );
  const added: Element[] = [];
  for (const style of styles ? childrenOf(styles, "style") : []) {
    const id = valueOf(style, "styleId");
    const known = byName.get(nameOf(style));
    renamed.set(id, known ?? id);
    if (known !== undefined) continue;
    const own = resident.ownerDocument?.importNode(style, true) as Element;
    resident.appendChild(own);
    added.push(own);
  }
  const follow = (use: Element) => {
    const id = renamed.get(valueOf(use));
    // A payload without its styles: the reference is dropped "regardless of whether or not that style is in use".
    if (id === undefined) use.parentNode?.removeChild(use);
    else use.setAttributeNS(wordNamespace, `${use.prefix ?? "w"}:val`, id);
  };
  for (const kind of ["pStyle", "rStyle", "tblStyle"]) within(body, kind).forEach(follow);
  for (const kind of ["basedOn", "next", "link"]) {
    for (const style of added) childrenOf(style, kind).forEach(follow);
  }
}

function nameOf(style: Element): string {
  return valueOf(childrenOf(style, "name")[0]).toLowerCase();
}

function takeInPictures(payload: ReadonlyMap<string, Element>, body: Element, into: DocxPackage): void {
  const relationships = payload.get("/word/_rels/document.xml.rels");
  for (const picture of Array.from(body.getElementsByTagName("a:blip"))) {
    const id = picture.getAttributeNS(relationshipNamespace, "embed");
    const target =
      relationships &&
      childrenOf(relationships)
        .find((each) => each.getAttribute("Id") === id)
        ?.getAttribute("Target");
    const data = target ? payload.get(`/word/${target}`) : undefined;
    if (!target || !data) throw generalException("Range.insertOoxml");
    const name = `media/inserted-${target.split("/").at(-1) ?? ""}`;
    const extension = name.split(".").at(-1) ?? "";
    into.write(`word/${name}`, Buffer.from(data.textContent ?? "", "base64"), `image/${extension}`);
    picture.setAttribute("r:embed", into.relate("image", name));
  }
}
