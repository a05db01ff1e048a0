// A chapter in Markdown (https://commonmark.org/help): "# " begins its title, "## " a part, "- " a point of a list, **strong**,
// *emphasis*, `a key`, and [text](address). An address is one of the web, or "handleiding:uitkomsten" for a chapter of ours.
// A paragraph of its own may be a picture of the site: ![what is seen in it](beelden/teams-tab.png).
// Nothing else is shown, HTML least of all, so anything else is refused.
import { fromMarkdown } from "mdast-util-from-markdown";
import type { ChapterSlug, GuideBlock, GuideChapter, GuideInline, GuidePicture } from "@/domain/guide/guide";
import { parseWebAddress } from "@/domain/text/webAddress";
import { AppError } from "@/ports/appError";

export interface MarkdownFile {
  readonly file: string;
  readonly text: string;
}

type BlockNode = ReturnType<typeof fromMarkdown>["children"][number];
type InlineNode = Extract<BlockNode, { readonly type: "paragraph" }>["children"][number];
type Node = BlockNode | InlineNode;

/** What is known while a chapter is read. */
interface Reading {
  readonly file: string;
  readonly slugs: ReadonlySet<ChapterSlug>;
}

const picture = /^beelden\/[a-z0-9-]+\.png$/;
const chapterLink = /^handleiding:(?<slug>[a-z-]+)$/;

export function chapterFrom(
  { file, text }: MarkdownFile,
  slugs: ReadonlySet<ChapterSlug>,
): Pick<GuideChapter, "title" | "body"> {
  const reading = { file, slugs };
  const [first, ...rest] = fromMarkdown(text).children;
  const [title, ...more] = first?.type === "heading" && first.depth === 1 ? first.children : [];
  if (title?.type !== "text" || more.length > 0)
    throw broken(
      reading,
      first,
      "Het bestand begint niet met een titel van gewone tekst, zoals: # Routekaart.",
    );
  return { title: title.value, body: rest.map((node) => blockFrom(node, reading)) };
}

function blockFrom(node: BlockNode, reading: Reading): GuideBlock {
  const [only, ...others] = node.type === "paragraph" ? node.children : [];
  if (only?.type === "image" && others.length === 0) return pictureFrom(only, reading);
  if (node.type === "paragraph") return { kind: "paragraph", content: inlinesFrom(node.children, reading) };
  if (node.type === "list")
    return {
      kind: "list",
      isNumbered: node.ordered === true,
      items: node.children.map((item) => item.children.map((child) => blockFrom(child, reading))),
    };
  if (node.type !== "heading") throw unknown(reading, node);
  if (node.depth !== 2 && node.depth !== 3)
    throw broken(reading, node, "Een kop in een hoofdstuk begint met ## of ###.");
  return { kind: "heading", depth: node.depth === 2 ? 1 : 2, content: inlinesFrom(node.children, reading) };
}

function pictureFrom(node: Extract<InlineNode, { readonly type: "image" }>, reading: Reading): GuideBlock {
  if (!picture.test(node.url))
    throw broken(reading, node, `Een beeld staat in de map beelden van de app, niet hier: ${node.url}.`);
  if (!node.alt) throw broken(reading, node, "Bij een beeld hoort een tekst die zegt wat erop staat.");
  return { kind: "picture", file: node.url as GuidePicture, description: node.alt };
}

function inlinesFrom(nodes: readonly InlineNode[], reading: Reading): readonly GuideInline[] {
  return nodes.map((node): GuideInline => {
    // A line break in the file is no more than where a line ends there.
    if (node.type === "text") return { kind: "text", text: node.value.replace(/\s*\n\s*/g, " ") };
    if (node.type === "inlineCode") return { kind: "key", text: node.value };
    if (node.type === "strong" || node.type === "emphasis")
      return { kind: node.type, content: inlinesFrom(node.children, reading) };
    if (node.type === "link")
      return { ...targetOf(node.url, node, reading), content: inlinesFrom(node.children, reading) };
    throw unknown(reading, node);
  });
}

function targetOf(url: string, node: Node, reading: Reading) {
  const slug = chapterLink.exec(url)?.groups?.["slug"] as ChapterSlug | undefined;
  if (slug !== undefined) {
    if (!reading.slugs.has(slug)) throw broken(reading, node, `Er is geen hoofdstuk ‘${slug}’.`);
    return { kind: "chapter", slug } as const;
  }
  const parsed = parseWebAddress(url);
  if (parsed.kind === "refused" || !/^https?:/.test(url))
    throw broken(reading, node, `Dit is geen adres van een webpagina: ${url}.`);
  return { kind: "web", address: parsed.address } as const;
}

function unknown(reading: Reading, node: Node): AppError {
  return broken(reading, node, `Dit kan in de handleiding niet: ${node.type}.`);
}

function broken({ file }: Reading, node: Node | undefined, problem: string): AppError {
  const at = `regel ${node?.position?.start.line ?? 1}`;
  return new AppError({ code: "contentBroken", file, at, problem });
}
