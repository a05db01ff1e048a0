// A .docx as Word keeps it open: its parts, of which the text and the styles are trees. A custom XML part is an item with
// its properties (which hold its id), named by the relationships of the main part. ECMA-376 part 1, 15.2.5 and 15.2.6
import type { Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { childrenOf, remove, rootOf, textOfXml } from "./xml";

const types = "[Content_Types].xml";
const mainRelationships = "word/_rels/document.xml.rels";
const officeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const dataNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface XmlItem {
  readonly id: string;
  readonly name: string;
}

export interface DocxPackage {
  readonly main: Element;
  readonly styles: Element | null;
  readonly text: (part: string) => string;
  readonly bytes: (part: string) => Uint8Array;
  readonly write: (part: string, content: Uint8Array<ArrayBuffer>, contentType: string) => void;
  /** Relates a part to the main part, and gives the id of the relationship. */
  readonly relate: (kind: string, target: string, external?: boolean) => string;
  readonly xmlItems: () => readonly XmlItem[];
  readonly addXmlItem: (xml: string) => XmlItem;
  readonly putXmlItem: (item: XmlItem, xml: string) => void;
  readonly removeXmlItem: (item: XmlItem) => void;
  readonly save: () => Uint8Array<ArrayBuffer>;
}

export function openPackage(docx: Uint8Array): DocxPackage {
  const parts = new Map(Object.entries(unzipSync(docx)));
  const bytes = (part: string) => {
    const found = parts.get(part);
    if (!found) throw new Error(`The package has no ${part}.`);
    return found;
  };
  const text = (part: string) => strFromU8(bytes(part));
  const main = rootOf(text("word/document.xml"));
  const styles = parts.has("word/styles.xml") ? rootOf(text("word/styles.xml")) : null;
  const relationships = rootOf(
    parts.has(mainRelationships)
      ? text(mainRelationships)
      : '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
  );
  const contentTypes = rootOf(text(types));

  const addElement = (parent: Element, name: string, attributes: Readonly<Record<string, string>>) => {
    const added = parent.ownerDocument?.createElementNS(parent.namespaceURI, name);
    if (!added) throw new Error("A root without a document.");
    for (const [key, value] of Object.entries(attributes)) added.setAttribute(key, value);
    parent.appendChild(added);
  };
  const write: DocxPackage["write"] = (part, content, contentType) => {
    const name = `/${part}`;
    const known = childrenOf(contentTypes).some((each) => each.getAttribute("PartName") === name);
    if (!known) addElement(contentTypes, "Override", { PartName: name, ContentType: contentType });
    parts.set(part, content);
  };
  const relate: DocxPackage["relate"] = (kind, target, external = false) => {
    const taken = childrenOf(relationships).map((each) => each.getAttribute("Id"));
    let number = taken.length + 1;
    while (taken.includes(`rId${number}`)) number += 1;
    const attributes = { Id: `rId${number}`, Type: `${officeRelationship}/${kind}`, Target: target };
    addElement(
      relationships,
      "Relationship",
      external ? { ...attributes, TargetMode: "External" } : attributes,
    );
    return attributes.Id;
  };
  const xmlItems = () =>
    [...parts.keys()]
      .filter((name) => /^customXml\/item[^/]*[.]xml$/.test(name) && !name.includes("Props"))
      .map((name) => ({ name, id: itemId(name) }));
  const itemId = (name: string): string => {
    const ofItem = name.replace("customXml/", "customXml/_rels/") + ".rels";
    const properties = parts.has(ofItem)
      ? childrenOf(rootOf(text(ofItem))).find((each) =>
          each.getAttribute("Type")?.endsWith("/customXmlProps"),
        )
      : undefined;
    const target = properties?.getAttribute("Target")?.split("/").at(-1);
    return target
      ? (rootOf(text(`customXml/${target}`)).getAttributeNS(dataNamespace, "itemID") ?? name)
      : name;
  };

  return {
    main,
    styles,
    text,
    bytes,
    write,
    relate,
    xmlItems,
    putXmlItem: (item, xml) => void parts.set(item.name, strToU8(xml)),
    addXmlItem: (xml) => {
      let number = 1;
      while (parts.has(`customXml/item${number}.xml`)) number += 1;
      const id = `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`;
      const name = `customXml/item${number}.xml`;
      write(name, strToU8(xml), "application/xml");
      write(
        `customXml/itemProps${number}.xml`,
        strToU8(
          `<ds:datastoreItem xmlns:ds="${dataNamespace}" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`,
        ),
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      );
      parts.set(
        `customXml/_rels/item${number}.xml.rels`,
        strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
            `<Relationship Id="rId1" Type="${officeRelationship}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
        ),
      );
      relate("customXml", `../${name}`);
      return { id, name };
    },
    removeXmlItem: ({ name }) => {
      const file = name.split("/").at(-1) ?? "";
      const gone = [name, `customXml/_rels/${file}.rels`, name.replace("item", "itemProps")];
      for (const each of gone) parts.delete(each);
      const dead = (element: Element, attribute: string) =>
        gone.some((each) => element.getAttribute(attribute)?.endsWith(each) === true);
      childrenOf(contentTypes)
        .filter((each) => dead(each, "PartName"))
        .forEach(remove);
      childrenOf(relationships)
        .filter((each) => dead(each, "Target"))
        .forEach(remove);
    },
    save: () => {
      const put = (name: string, root: Element) => parts.set(name, strToU8(declaration + textOfXml(root)));
      const written = main.cloneNode(true) as Element;
      removeComments(written);
      put("word/document.xml", written);
      if (styles) put("word/styles.xml", styles);
      put(mainRelationships, relationships);
      put(types, contentTypes);
      return zipSync(Object.fromEntries(parts));
    },
  };
}

/** Our own marks of where a range ends. */
function removeComments(element: Element): void {
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 8) element.removeChild(node);
    else if (node.nodeType === 1) removeComments(node as Element);
  }
}
