import type { ReadBody, ReadField } from "@/adapters/ooxml/readContent";
import type { WordChange } from "@/domain/plan-exchange/changes";
import { type Edit, type LikeWriter, nameOf } from "./cellXml";

/** The style in which a document of ours asks to be written; what is written does not look like that. */
const promptStyle = /<(?:\w+:)?pStyle\s[^>]*?="PvaAanwijzing\d*"\s*\/>/;
const sectionEnd = /<(\w+:)?sectPr\b(?:[^>]*\/>|.*?<\/\1?sectPr>)/s;

/** Puts texts between the two tags of their bookmarks. A table that somebody put between them is never written over. */
export function fieldEdits(
  writer: LikeWriter,
  { fields }: ReadBody,
  changes: readonly WordChange[],
): readonly Edit[] {
  return changes.flatMap((change): readonly Edit[] => {
    if (change.kind !== "writeField") return [];
    const field = fields.find((each) => each.field === change.field);
    if (!field || field.richness?.includes("table")) return [];
    const edit = fieldEdit(writer, field, change.text);
    return edit ? [edit] : [];
  });
}

/** The end of a section stands in its last paragraph, and stays there. */
function fieldEdit(writer: LikeWriter, field: ReadField, text: string): Edit | undefined {
  const { paragraphs, opening, closing } = field;
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  const isWhole = first && last && opening.start >= first.start && closing.end <= last.end;
  if (!isWhole) return undefined;
  const like = paragraphs.find(({ runProperties }) => runProperties) ?? first;
  const look = writer.propertiesOf(first).replace(promptStyle, "").replace(sectionEnd, "");
  const section = sectionEnd.exec(writer.slice(last.properties))?.[0] ?? "";
  const lines = writer.lines(text);
  const written = lines.map((line, index) => {
    const tag = writer.opening(first, index > 0);
    const isLast = index === lines.length - 1;
    const before =
      index === 0
        ? writer.slice({ start: first.properties.end, end: opening.start }) + writer.slice(opening)
        : "";
    const after = isLast ? writer.slice(closing) + behind(writer, field) : "";
    const properties = isLast ? withSection(look, section) : look;
    return `${tag}${properties}${before}${writer.runOf(like, line)}${after}</${nameOf(tag)}>`;
  });
  return { start: first.start, end: last.end, by: written.join("") };
}

function withSection(properties: string, section: string): string {
  if (section === "") return properties;
  return properties === "" ? `<w:pPr>${section}</w:pPr>` : properties.replace(/<\/[^>]*>$/, `${section}$&`);
}

/** What stands in the last paragraph behind the bookmark. */
function behind(writer: LikeWriter, { paragraphs, closing }: ReadField): string {
  const last = paragraphs.at(-1);
  if (!last) return "";
  return writer.slice({ start: closing.end, end: last.end }).replace(/<\/[^<>]*>$/, "");
}
