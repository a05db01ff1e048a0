import { cleanText } from "@/adapters/ooxml/cleanText";
import { wordNamespace } from "@/adapters/ooxml/namespaces";
import type { Piece, ReadCell, ReadParagraph } from "@/adapters/ooxml/readContent";
import { run } from "../paragraphs";

/** Text that comes in the place of a piece. */
export interface Edit extends Piece {
  readonly by: string;
}

/** Writes pieces of WordprocessingML that look like what stands there already. */
export class LikeWriter {
  /** A document may have another name for Word's namespace; then each piece brings its own. */
  private readonly declared: string;

  constructor(private readonly xml: string) {
    this.declared = xml.includes(`xmlns:w="${wordNamespace}"`) ? "" : ` xmlns:w="${wordNamespace}"`;
  }

  /** What a cell holds with this text in it: each line a paragraph that looks like its first. */
  cellContent(cell: ReadCell, text: string, marks: string): string {
    const [like] = cell.paragraphs;
    const withRun = cell.paragraphs.find(({ runProperties }) => runProperties) ?? like;
    return this.lines(text)
      .map((line, index) =>
        this.paragraph(like, this.runOf(withRun, line), index === 0 ? marks : "", index > 0),
      )
      .join("");
  }

  lines(text: string): readonly string[] {
    return cleanText(text).split("\n");
  }

  bookmark(id: number, name: string): string {
    return (
      `<w:bookmarkStart${this.declared} w:id="${id}" w:name="${name}"/>` +
      `<w:bookmarkEnd${this.declared} w:id="${id}"/>`
    );
  }

  /** A paragraph in the look of another. A copy may not have the number by which Word knows that one. */
  paragraph(like: ReadParagraph | undefined, content: string, before: string, isCopy: boolean): string {
    if (!like) return `<w:p${this.declared}>${before}${content}</w:p>`;
    const opening = this.opening(like, isCopy);
    return `${opening}${this.propertiesOf(like)}${before}${content}</${nameOf(opening)}>`;
  }

  /** The tag that opens a paragraph, also of one that was written as a single tag. */
  opening(like: ReadParagraph, isCopy: boolean): string {
    const opening = this.slice(like.opening).replace(/\s*\/>$/, ">");
    return isCopy ? opening.replace(/\s[\w-]+:(?:paraId|textId)="[^"]*"/g, "") : opening;
  }

  propertiesOf(like: ReadParagraph): string {
    return withoutTracking(this.slice(like.properties));
  }

  /** Text in the look of the first run, or as the paragraph's mark says that what is typed there looks. */
  runOf(like: ReadParagraph | undefined, line: string): string {
    if (line === "") return "";
    const own = like?.runProperties ? this.slice(like.runProperties) : "";
    const ofMark = like
      ? (/<(\w+:)?rPr\b(?:[^>]*\/>|.*?<\/\1?rPr>)/s.exec(this.propertiesOf(like))?.[0] ?? "")
      : "";
    const properties = withoutTracking(own || ofMark);
    return run(line).replace(/^<w:r>/, `<w:r${this.declared}>${properties}`);
  }

  slice({ start, end }: Piece): string {
    return this.xml.slice(start, end);
  }
}

export function nameOf(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
}

function withoutTracking(properties: string): string {
  return properties
    .replace(/<(\w+:)?(rPrChange|pPrChange)\b.*?<\/\1?\2>/gs, "")
    .replace(/<(?:\w+:)?(?:ins|del|moveFrom|moveTo)\b[^>]*\/>/g, "");
}
