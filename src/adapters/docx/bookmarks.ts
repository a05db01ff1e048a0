// A bookmark is a pair of marks with one number and one name. A name has at most 40 characters, of letters,
// digits and underscores; Word does not tell capitals apart in it. One that starts with an underscore is hidden
// from the user's list, travels with the text, and is not copied along with it: so it tells which row is ours.
// https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.bookmarkstart
import type { MeasureId } from "@/domain/action-plan/measure";
import { measureMarker } from "@/domain/plan-exchange/markers";
import { AppError } from "@/ports/appError";

export interface BookmarkMarks {
  readonly start: string;
  readonly end: string;
}

export interface Bookmarks {
  mark(name: string): BookmarkMarks;
}

/** Throws AppError "documentFailed" for an id that is too long or has other characters than letters, digits and hyphens. */
export function measureBookmark(id: MeasureId): string {
  const marker = measureMarker(id);
  if (marker === undefined) throw refused(`Measure ${id} has an id that no bookmark can carry.`);
  return marker;
}

/** Numbers the bookmarks of one document. Throws AppError "documentFailed" for a name that is asked for twice. */
export function createBookmarks(): Bookmarks {
  const taken = new Set<string>();
  return {
    mark(name) {
      const key = name.toLowerCase();
      if (taken.has(key)) throw refused(`Bookmark ${name} is taken twice.`);
      taken.add(key);
      return {
        start: `<w:bookmarkStart w:id="${taken.size}" w:name="${name}"/>`,
        end: `<w:bookmarkEnd w:id="${taken.size}"/>`,
      };
    },
  };
}

function refused(reason: string): AppError {
  return new AppError({ code: "documentFailed", reason });
}
