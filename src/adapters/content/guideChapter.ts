// A chapter in Markdown (https://commonmark.org/help): "# " begins its title, "## " a part, "- " a point of a list, **strong**,
// *emphasis*, `a key`, and [text](address). An address is one of the web, or "handleiding:uitkomsten" for a chapter of ours.
// Nothing else is shown, HTML least of all, so anything else is refused.
import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { ChapterSlug, GuideBlock, GuideChapter, GuideInline } from "@/domain/guide/guide";
import { parseWebAddress } from "@/domain/text/webAddress";
import { AppError } from "@/ports/appError";

export interface MarkdownFile {
  readonly file: string;
  readonly text: string;
}

/** What is known while a chapter is read. */
interface Reading {
  readonly file: string;
  readonly slugs: ReadonlySet<ChapterSlug>;
}

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

function blockFrom(node: RootContent, reading: Reading): GuideBlock {
  switch (node.type) {
    case "heading":
      if (node.depth !== 2 && node.depth !== 3)
        throw broken(reading, node, "Een kop in een hoofdstuk begint met ## of ###.");
      return {
        kind: "heading",
        depth: node.depth === 2 ? 1 : 2,
        content: inlinesFrom(node.children, reading),
      };
    case "paragraph":
      return { kind: "paragraph", content: inlinesFrom(node.children, reading) };
    case "list":
      return {
        kind: "list",
        isNumbered: node.ordered === true,
        items: node.children.map((item) => item.children.map((child) => blockFrom(child, reading))),
      };
    default:
      throw unknown(reading, node);
  }
}

function inlinesFrom(nodes: readonly PhrasingContent[], reading: Reading): readonly GuideInline[] {
  return nodes.map((node): GuideInline => {
    switch (node.type) {
      case "text":
        // A line break in the file is no more than where a line ends there.
        return { kind: "text", text: node.value.replace(/\s*\n\s*/g, " ") };
      case "inlineCode":
        return { kind: "key", text: node.value };
      case "strong":
      case "emphasis":
        return { kind: node.type, content: inlinesFrom(node.children, reading) };
      case "link":
        return { ...targetOf(node.url, node, reading), content: inlinesFrom(node.children, reading) };
      default:
        throw unknown(reading, node);
    }
  });
}

function targetOf(url: string, node: Nodes, reading: Reading) {
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

function unknown(reading: Reading, node: Nodes): AppError {
  return broken(reading, node, `Dit kan in de handleiding niet: ${node.type}.`);
}

function broken({ file }: Reading, node: Nodes | undefined, problem: string): AppError {
  const at = `regel ${node?.position?.start.line ?? 1}`;
  return new AppError({ code: "contentBroken", file, at, problem });
}
