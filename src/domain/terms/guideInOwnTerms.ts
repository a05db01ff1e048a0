import type { Guide, GuideBlock, GuideInline } from "../guide/guide";
import { unreachable } from "../unreachable";
import { inOwnTerms, type OwnTerms } from "./ownTerms";

/** The guide in a municipality's own terms. What one types stays as it is. [TK2] */
export function guideInOwnTerms({ chapters }: Guide, terms: OwnTerms): Guide {
  const say = (text: string) => inOwnTerms(text, terms);
  return {
    chapters: chapters.map(({ slug, title, body }) => ({
      slug,
      title: say(title),
      body: body.map((block) => blockSaid(block, say)),
    })),
  };
}

type Say = (text: string) => string;

function blockSaid(block: GuideBlock, say: Say): GuideBlock {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, content: contentSaid(block.content, say) };
    case "list":
      return { ...block, items: block.items.map((item) => item.map((each) => blockSaid(each, say))) };
    case "picture":
      return { ...block, description: say(block.description) };
    default:
      return unreachable(block);
  }
}

function contentSaid(content: readonly GuideInline[], say: Say): readonly GuideInline[] {
  return content.map((piece) => {
    if (piece.kind === "key") return piece;
    if (piece.kind === "text") return { ...piece, text: say(piece.text) };
    return { ...piece, content: contentSaid(piece.content, say) };
  });
}
