import { type Document, type Element, XMLSerializer } from "@xmldom/xmldom";
import { children, closeDocx, elements, mainPart, openDocx, parsePart, textOf } from "../documents/openDocx";

const colour = "FF00FF";

/** The later document with each cell painted over of which the text differs from the earlier: where it is, a picture then shows. */
export function painted(before: Uint8Array, after: Uint8Array): Uint8Array {
  const files = openDocx(after);
  const document = parsePart(files);
  const old = cellsOf(parsePart(openDocx(before)));
  cellsOf(document).forEach((cell, index) => {
    const was = old[index];
    if (was && textOf(was) !== textOf(cell)) paint(document, cell);
  });
  return closeDocx({ ...files, [mainPart]: new XMLSerializer().serializeToString(document) });
}

function cellsOf(document: Document): readonly Element[] {
  return elements(document, "w:tc");
}

function paint(document: Document, cell: Element): void {
  const [properties] = children(cell, "w:tcPr");
  const fill = { "w:val": "clear", "w:color": "auto", "w:fill": colour };
  // What is drawn last counts, so a fill of its own goes first.
  for (const own of properties ? children(properties, "w:shd") : []) properties?.removeChild(own);
  properties?.appendChild(made(document, "w:shd", fill));
  for (const run of elements(cell, "w:r")) {
    const own = children(run, "w:rPr")[0];
    const look = own ?? made(document, "w:rPr", {});
    if (!own) run.insertBefore(look, run.firstChild);
    for (const before of children(look, "w:color")) look.removeChild(before);
    look.appendChild(made(document, "w:color", { "w:val": colour }));
  }
}

function made(document: Document, name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
