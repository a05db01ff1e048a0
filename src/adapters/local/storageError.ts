import { AppError } from "@/ports/appError";

const outdated = ["VersionError", "DatabaseClosedError", "VersionChangeError"];

/** Translates what IndexedDB throws. Dexie wraps the browser's own error as `inner`, sometimes twice. */
export function asStorageError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const names = errorNames(error);
  if (names.includes("QuotaExceededError")) return new AppError({ code: "storageFull" }, error);
  if (names.some((name) => outdated.includes(name))) return new AppError({ code: "storageOutdated" }, error);
  return new AppError({ code: "storageFailed", reason: names.join(" < ") }, error);
}

function errorNames(error: unknown): readonly string[] {
  if (typeof error !== "object" || error === null) return [String(error)];
  const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
  return [String(name), ...(inner ? errorNames(inner) : [])];
}
