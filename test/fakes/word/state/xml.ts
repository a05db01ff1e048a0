// WordprocessingML as a tree. All that is written here is in the namespace with the prefix w.
import type { Document, Element, Node } from "@xmldom/xmldom";
import { XMLSerializer } from "@xmldom/xmldom";
import { parseXml } from "../../../documents/openDocx";

export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export function rootOf(xml: string): Element {
  const root = parseXml(xml).documentElement;
  if (!root) throw new Error("This XML has no root.");
  return root;
}

export function textOfXml(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}

/** Children of a name, in whatever prefix. */
export function childrenOf(of: Node, name?: string): readonly Element[] {
  return Array.from(of.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && (name === undefined || node.localName === name),
  );
}

export function within(of: Document | Element, name: string): readonly Element[] {
  return Array.from(of.getElementsByTagNameNS(wordNamespace, name));
}

export function valueOf(element: Element | undefined, attribute = "val"): string {
  return element?.getAttributeNS(wordNamespace, attribute) ?? "";
}

export function ancestor(of: Node, name: string): Element | null {
  for (let node = of.parentNode; node; node = node.parentNode) {
    if (node.nodeType === 1 && node.localName === name) return node as Element;
  }
  return null;
}

export function isInside(node: Node, outer: Node): boolean {
  for (let each: Node | null = node; each; each = each.parentNode) if (each === outer) return true;
  return false;
}

export function make(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = document.createElementNS(wordNamespace, `w:${name}`);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttributeNS(wordNamespace, `w:${attribute}`, value);
  }
  return element;
}

export function ownerOf(element: Element): Document {
  const { ownerDocument } = element;
  if (!ownerDocument) throw new Error("This element stands in no document.");
  return ownerDocument;
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

export function insertAfter(added: Node, place: Node): void {
  place.parentNode?.insertBefore(added, place.nextSibling);
}
