// A bookmark is a pair of marks with one number and one name. A name has at most 40 characters, of letters,
// digits and underscores; Word does not tell capitals apart in it. One that starts with an underscore is hidden
// from the user's list, travels with the text, and is not copied along with it: so it tells which row is ours.
// https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.bookmarkstart
import type { PlanSection } from "@/domain/action-plan/actionPlan";
import type { MeasureId } from "@/domain/action-plan/measure";
import type { ClusterId } from "@/domain/framework/framework";
import { AppError } from "@/ports/appError";

export type FieldKey = PlanSection | "title" | "period";

export interface BookmarkMarks {
  readonly start: string;
  readonly end: string;
}

export interface Bookmarks {
  mark(name: string): BookmarkMarks;
}

const longestMeasureKey = 40 - "_pva_m_".length;

/** Throws AppError "documentFailed" for an id that is too long or has other characters than letters, digits and hyphens. */
export function measureBookmark(id: MeasureId): string {
  const key = id.replaceAll("-", "");
  const fits = /^[A-Za-z0-9]+$/.test(key) && key.length <= longestMeasureKey;
  if (!fits) throw refused(`Measure ${id} has an id that no bookmark can carry.`);
  return `_pva_m_${key}`;
}

export function clusterBookmark(id: ClusterId): string {
  return `_pva_t_${id.replaceAll("-", "_")}`;
}

export function fieldBookmark(key: FieldKey): string {
  return `_pva_f_${key}`;
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
