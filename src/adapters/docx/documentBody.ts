import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { createBookmarks } from "./bookmarks";
import { relationshipNamespace, wordNamespace } from "@/adapters/ooxml/namespaces";
import { measuresSection } from "./measuresSection";
import { ownPages } from "./ownPages";
import type { Pages } from "./pageSetup";
import { runningText } from "./runningText";

export interface DocumentFrame {
  readonly pages: Pages;
  /** The page setup of either part of the document, as WordprocessingML. */
  readonly sections: { readonly upright: string; readonly lying: string };
  /** Runs of text that hold a picture. */
  readonly logos: readonly string[];
}

/** The text itself: an upright section with running text, then a lying one with the tables and our own pages. */
export function documentBody(
  document: PlanDocument,
  format: PlanFormat,
  { pages, sections, logos }: DocumentFrame,
): string {
  const bookmarks = createBookmarks();
  return (
    // Its own names for the namespaces: in the document of somebody else they may have others.
    `<w:body xmlns:w="${wordNamespace}" xmlns:r="${relationshipNamespace}">` +
    runningText(document, format, { bookmarks, logos, page: pages.upright, endsSection: sections.upright }) +
    measuresSection(document, format, { page: pages.lying, bookmarks }) +
    ownPages(document.pages, pages.lying) +
    `${sections.lying}</w:body>`
  );
}
