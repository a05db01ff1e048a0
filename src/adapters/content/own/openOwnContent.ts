import type { ContentLibrary } from "@/ports/contentLibrary";
import type { KeptTexts } from "@/ports/keptTexts";
import type { SiteFile, SiteFiles } from "@/ports/siteFiles";
import { listName } from "./ownFileNames";
import { OwnFiles } from "./ownFiles";
import { ownLibrary } from "./ownLibrary";
import { checkList, usableNames } from "./ownList";
import type { ProblemBoard } from "./problemBoard";

interface Opening {
  readonly bundled: ContentLibrary;
  readonly site: SiteFiles;
  readonly kept: KeptTexts;
  readonly board: ProblemBoard;
  /** What came of asking for the list. */
  readonly list: SiteFile;
}

/** Reads the list and gives the library with the files that it names. */
export async function openOwnContent({ bundled, site, kept, board, list }: Opening): Promise<ContentLibrary> {
  const files = new OwnFiles(kept, board);
  const names = await files.open({ name: listName, read: usableNames, inspect: checkList }, list);
  if (!names) return bundled;
  void kept.forgetAllBut([listName, ...names]);
  return ownLibrary({ bundled, site, files, names: new Set(names) });
}
