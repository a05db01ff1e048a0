// Where elements stand in an XML text, so that a piece can be taken out or put in and all the rest stays to the letter.
// The names of namespaces are the writer's own choice: here they always go by the names that Word gives them.
// https://www.w3.org/TR/xml-names
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from "saxes";
import { relationshipNamespace, wordNamespace } from "@/adapters/ooxml/namespaces";
import { templateRefused } from "./refused";

export interface FoundElement {
  /** "w:p" for what is Word's, "r:…" for relationships, and the bare name for any other. */
  readonly name: string;
  /** By names of the same kind. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The names of the elements around it, the outermost first. */
  readonly path: readonly string[];
  /** From its first "<" to behind its last ">". */
  readonly start: number;
  readonly end: number;
  /** What is between its tags. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

type IsWanted = (name: string, path: readonly string[]) => boolean;
type OpenElement = Omit<FoundElement, "end" | "contentEnd">;

/** The wanted elements as they end, so what is in an element comes before it. Throws AppError "templateRefused". */
export function findElements(xml: string, isWanted: IsWanted): readonly FoundElement[] {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const found: FoundElement[] = [];
  const path: string[] = [];
  const open: (OpenElement | undefined)[] = [];
  let start = 0;
  parser.on("doctype", () => {
    throw templateRefused("doctype");
  });
  parser.on("opentagstart", () => {
    start = xml.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => {
    const name = wordName(tag);
    const wanted = isWanted(name, path)
      ? { name, attributes: attributesOf(tag), path: [...path], start, contentStart: parser.position }
      : undefined;
    open.push(wanted);
    path.push(name);
  });
  parser.on("closetag", ({ isSelfClosing }) => {
    path.pop();
    const element = open.pop();
    if (!element) return;
    const end = parser.position;
    found.push({ ...element, end, contentEnd: isSelfClosing ? end : xml.lastIndexOf("<", end - 1) });
  });
  parse(parser, xml);
  return found;
}

function parse(parser: SaxesParser<{ xmlns: true }>, xml: string): void {
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof Error && error.name === "AppError") throw error;
    throw templateRefused("damaged", error);
  }
}

function attributesOf({ attributes }: SaxesTagNS): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(attributes).map((attribute) => [wordName(attribute), attribute.value]),
  );
}

const prefixes: Readonly<Record<string, string>> = {
  [wordNamespace]: "w:",
  [relationshipNamespace]: "r:",
};

function wordName({ uri, local }: Pick<SaxesTagNS | SaxesAttributeNS, "uri" | "local">): string {
  return `${prefixes[uri] ?? ""}${local}`;
}

/** The text with other text in the place of some of its pieces, which do not overlap. */
export function replacePieces(
  text: string,
  pieces: readonly { readonly start: number; readonly end: number; readonly by: string }[],
): string {
  const inOrder = [...pieces].sort((one, other) => one.start - other.start);
  const kept = inOrder.map(({ start, by }, index) => text.slice(inOrder[index - 1]?.end ?? 0, start) + by);
  return kept.join("") + text.slice(inOrder.at(-1)?.end ?? 0);
}
