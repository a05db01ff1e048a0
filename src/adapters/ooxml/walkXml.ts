// One way through an XML text, with where each tag stands, so that a piece can be cut out or put in and all the rest stays to
// the letter. The names of namespaces are the writer's own choice: here they always go by the names that Word gives them.
// https://www.w3.org/TR/xml-names
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from "saxes";
import { relationshipNamespace, snapshotNamespace, wordNamespace } from "./namespaces";

export interface XmlVisitor {
  /** `start` is at its "<", `end` behind its ">". */
  readonly open: (name: string, attributes: () => XmlAttributes, start: number, end: number) => void;
  /** Of an element in one tag `start` is where the whole starts. */
  readonly close: (name: string, start: number, end: number) => void;
  readonly text?: (text: string) => void;
}

export type XmlAttributes = Readonly<Record<string, string>>;

/** Why a text is not read. */
export class UnreadableXml extends Error {
  constructor(
    readonly problem: "damaged" | "doctype",
    cause?: unknown,
  ) {
    super(problem, { cause });
    this.name = "UnreadableXml";
  }
}

/** Word nests a few dozen elements; what goes on and on is made to keep a reader busy. */
const deepest = 500;

/** Throws UnreadableXml, and what the visitor throws. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let start = 0;
  let depth = 0;
  parser.on("doctype", () => {
    // XML that defines words of its own can blow up in memory, and no Word writes it.
    throw new UnreadableXml("doctype");
  });
  parser.on("error", (error) => {
    throw new UnreadableXml("damaged", error);
  });
  parser.on("opentagstart", () => {
    start = xml.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > deepest) throw new UnreadableXml("damaged");
    visitor.open(nameOf(tag), () => attributesOf(tag), start, parser.position);
  });
  parser.on("closetag", (tag) => {
    const end = parser.position;
    depth -= 1;
    visitor.close(nameOf(tag), tag.isSelfClosing ? start : xml.lastIndexOf("<", end - 1), end);
  });
  if (visitor.text) {
    parser.on("text", visitor.text);
    parser.on("cdata", visitor.text);
  }
  parser.write(xml).close();
}

function attributesOf({ attributes }: SaxesTagNS): XmlAttributes {
  return Object.fromEntries(Object.values(attributes).map((each) => [nameOf(each), each.value]));
}

const prefixes: Readonly<Record<string, string>> = {
  [wordNamespace]: "w:",
  [relationshipNamespace]: "r:",
  [snapshotNamespace]: "pva:",
};

function nameOf({ uri, local }: Pick<SaxesTagNS | SaxesAttributeNS, "uri" | "local">): string {
  return `${prefixes[uri] ?? ""}${local}`;
}
