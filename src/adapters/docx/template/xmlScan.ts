// Where elements stand in an XML text, so that a piece can be taken out or put in and all the rest stays to the letter.
import { UnreadableXml, walkXml, type XmlAttributes } from "@/adapters/ooxml/walkXml";
import { templateRefused } from "./refused";

export interface FoundElement {
  /** "w:p" for what is Word's, "r:…" for relationships, and the bare name for any other. */
  readonly name: string;
  /** By names of the same kind. */
  readonly attributes: XmlAttributes;
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
  const found: FoundElement[] = [];
  const path: string[] = [];
  const open: (OpenElement | undefined)[] = [];
  refusing(() => {
    walkXml(xml, {
      open: (name, attributes, start, contentStart) => {
        const isFound = isWanted(name, path);
        open.push(
          isFound ? { name, attributes: attributes(), path: [...path], start, contentStart } : undefined,
        );
        path.push(name);
      },
      close: (_, start, end) => {
        path.pop();
        const element = open.pop();
        // An element in one tag ends where its content would start.
        if (element) found.push({ ...element, end, contentEnd: Math.max(start, element.contentStart) });
      },
    });
  });
  return found;
}

function refusing(walk: () => void): void {
  try {
    walk();
  } catch (error) {
    throw error instanceof UnreadableXml ? templateRefused(error.problem, error) : error;
  }
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
