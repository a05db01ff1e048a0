import type { ContentLibrary } from "@/ports/contentLibrary";
import type { ContentProblems } from "@/ports/contentProblems";
import type { KeptTexts } from "@/ports/keptTexts";
import type { SiteFile, SiteFiles } from "@/ports/siteFiles";
import { listName, ownFolder } from "./own/ownFileNames";
import { ProblemBoard } from "./own/problemBoard";

interface Surroundings {
  readonly bundled: ContentLibrary;
  readonly site: SiteFiles;
  readonly kept: KeptTexts;
}

interface ContentWithOwn {
  readonly library: ContentLibrary;
  readonly problems: ContentProblems;
}

/** The app waits for the list before it shows its first screen. */
const listLimits = { bytes: 100 * 1024, milliseconds: 3000 };

/**
 * The content of the app with what a municipality put in its place. Nearly nobody does, so all but the question whether
 * there is any comes later. Never fails on what stands in those files: that is told in `problems`.
 */
export async function ownContent({ bundled, site, kept }: Surroundings): Promise<ContentWithOwn> {
  const board = new ProblemBoard();
  const found = await site.read(`${ownFolder}/${listName}`, listLimits);
  const list = await listOf(found, kept);
  if (!list) return { library: bundled, problems: board };
  const { openOwnContent } = await import("./own/openOwnContent");
  return { library: await openOwnContent({ bundled, site, kept, board, list }), problems: board };
}

/** Null where there is no own content. */
async function listOf(found: SiteFile, kept: KeptTexts): Promise<SiteFile | null> {
  if (found.kind === "absent") return null;
  if (found.kind === "text" && isEmptyList(found.text)) {
    void kept.forgetAllBut([]);
    return null;
  }
  if (found.kind === "text" || found.kind === "tooLarge") return found;
  // Not a mistake in the list: it cannot be had now.
  return (await kept.read(listName)) === null ? null : { kind: "unreachable" };
}

function isEmptyList(text: string): boolean {
  try {
    const { bestanden } = JSON.parse(text) as { readonly bestanden?: unknown };
    return Array.isArray(bestanden) && bestanden.length === 0;
  } catch {
    return false;
  }
}
