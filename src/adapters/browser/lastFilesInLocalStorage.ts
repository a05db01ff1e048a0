import type { LastFile, LastFiles } from "@/ports/documentLibrary";
import type { KnownSite } from "@/ports/sharing";
import { lastFilesKey } from "./forgetLastFiles";

/** The files of one person in one site: nobody else who works here sees them. */
export function lastFilesInLocalStorage(known: KnownSite): LastFiles {
  const all = () => read(localStorage.getItem(lastFilesKey(known)));
  return {
    of: (plan) => all().find((each) => each.plan === plan)?.file ?? null,
    keep: (plan, file) => {
      const kept = [...all().filter((each) => each.plan !== plan), { plan, file }];
      try {
        localStorage.setItem(lastFilesKey(known), JSON.stringify(kept));
      } catch {
        // A full browser keeps nothing: then one looks the file up once more.
      }
    },
  };
}

interface Kept {
  readonly plan: string;
  readonly file: LastFile;
}

/** What stands there may have been changed by anybody. */
function read(text: string | null): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { plan, file } = value as Partial<Kept>;
  return typeof file === "object" && [plan, file.id, file.name].every((part) => typeof part === "string");
}
