import type { DocumentBlock, DocumentPages } from "@/domain/action-plan/planDocumentPages";
import { unreachable } from "@/domain/unreachable";
import { ownTable } from "./ownTable";
import type { PageSetup } from "./pageSetup";
import { paragraphs } from "./paragraphs";

/** A table has no room behind it of its own. */
const behindTable = '<w:spacing w:before="160"/>';

/** Our own pages behind those of the form, each subject on a page of its own. [DO15] */
export function ownPages(pages: readonly DocumentPages[], page: PageSetup): string {
  return pages
    .map(
      ({ title, blocks }) =>
        paragraphs(title, { style: "Heading1", layout: "<w:pageBreakBefore/>" }) + blocksXml(blocks, page),
    )
    .join("");
}

/** What stands on a page, one under the other. */
export function blocksXml(blocks: readonly DocumentBlock[], page: PageSetup): string {
  return (
    blocks.map((block, index) => blockXml(block, blocks[index - 1], page)).join("") +
    // Word wants a paragraph between a table and the end of a section.
    (blocks.at(-1)?.kind === "table" ? paragraphs("", { style: "PvaBron" }) : "")
  );
}

function blockXml(block: DocumentBlock, before: DocumentBlock | undefined, page: PageSetup): string {
  const layout = before?.kind === "table" ? behindTable : "";
  switch (block.kind) {
    case "heading":
      return paragraphs(block.text, { style: "Heading2" });
    case "text":
      return paragraphs(block.text, { layout });
    case "note":
      return paragraphs(block.text, { style: "PvaBron" });
    case "table":
      // Two tables without anything between them are one to Word.
      return (layout && paragraphs("", { style: "PvaBron" })) + ownTable(block, page);
    default:
      return unreachable(block);
  }
}
