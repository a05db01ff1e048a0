import type { ChapterSlug, Guide } from "@/domain/guide/guide";
import { chapterFrom, type MarkdownFile } from "./guideChapter";

/**
 * Reads the user's guide from one Markdown file per chapter, such as "handleiding/02-routekaart.md".
 * Throws AppError "contentBroken" for a file without a title, for what we do not show, and for a link that leads nowhere.
 */
export function guideFrom(files: readonly MarkdownFile[]): Guide {
  const named = files.map((each) => ({ ...each, slug: slugOf(each.file) }));
  const slugs = new Set(named.map(({ slug }) => slug));
  return { chapters: named.map(({ slug, ...file }) => ({ slug, ...chapterFrom(file, slugs) })) };
}

/** The number puts the files in order in their folder; an address does without. */
function slugOf(file: string): ChapterSlug {
  return file.replace(/^.*\/(?:\d+-)?|\.md$/g, "") as ChapterSlug;
}
