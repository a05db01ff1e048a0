import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { createBookmarks } from "./bookmarks";
import { measuresSection } from "./measuresSection";
import { relationshipNamespace, wordNamespace } from "./namespaces";
import type { PackagePart, Relationship } from "./ooxmlPackage";
import { landscape, portrait, sectionProperties } from "./pageSetup";
import { runningText } from "./runningText";

interface Footers {
  readonly portrait: Relationship;
  readonly landscape: Relationship;
}

/** The text itself: an upright section with running text, then a lying one with the tables. */
export function documentPart(
  document: PlanDocument,
  format: PlanFormat,
  { footers, others }: { readonly footers: Footers; readonly others: readonly Relationship[] },
): PackagePart {
  const bookmarks = createBookmarks();
  const upright = sectionProperties(portrait, footers.portrait.id);
  const lying = sectionProperties(landscape, footers.landscape.id);
  return {
    name: "word/document.xml",
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    relationships: [footers.portrait, footers.landscape, ...others],
    xml:
      `<w:document xmlns:w="${wordNamespace}" xmlns:r="${relationshipNamespace}"><w:body>` +
      runningText(document, format, bookmarks, upright) +
      measuresSection(document, format, bookmarks) +
      `${lying}</w:body></w:document>`,
  };
}
