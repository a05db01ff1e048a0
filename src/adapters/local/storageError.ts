import { AppError } from "@/ports/appError";

/** Where there is no IndexedDB, or the browser does not let this site use it (blocked, private window). */
const absent = ["MissingAPIError", "SecurityError", "NotAllowedError", "InvalidStateError"];

/** Translates what IndexedDB throws when the store is opened: "storageAbsent" or "storageUnreadable". */
export function asOpeningError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const names = errorNames(error);
  if (names.some((name) => absent.includes(name))) return new AppError({ code: "storageAbsent" }, error);
  return asReadingError(error);
}

export function asReadingError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError({ code: "storageUnreadable", reason: reasonOf(error) }, error);
}

export function asWritingError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (errorNames(error).includes("QuotaExceededError")) return new AppError({ code: "storageFull" }, error);
  return new AppError({ code: "storageFailed", reason: reasonOf(error) }, error);
}

function reasonOf(error: unknown): string {
  return errorNames(error).join(" < ");
}

/** Dexie wraps the browser's own error as `inner`, sometimes twice. */
function errorNames(error: unknown): readonly string[] {
  if (typeof error !== "object" || error === null) return [String(error)];
  const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
  return [String(name), ...(inner ? errorNames(inner) : [])];
}
