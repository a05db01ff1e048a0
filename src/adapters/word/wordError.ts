import { AppError } from "@/ports/appError";

// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling. What a host answers in
// viewing mode, to a protected document or a locked control differs, so all of these are read as "not now".
const notNow = new Set(["AccessDenied", "GeneralException", "NotAllowed", "InvalidOperation"]);
const tooMuch = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);

/** An error of Microsoft's client, as far as we read it. */
interface WordFailure {
  readonly code: string;
  readonly message: string;
  /** What was passed before it failed. */
  readonly traceMessages?: readonly string[];
}

/** What went wrong while nothing was being written. */
export function readingFailed(failure: unknown): unknown {
  if (!isWordFailure(failure)) return failure;
  if (tooMuch.has(failure.code)) return new AppError({ code: "wordTooLarge" }, failure);
  return new AppError({ code: "wordFailed", reason: reasonOf(failure) }, failure);
}

/** What went wrong with `planned` changes, each of which left a trace when it was done. */
export function writingFailed(failure: unknown, planned: number): unknown {
  if (!isWordFailure(failure)) return failure;
  const done = failure.traceMessages?.length ?? 0;
  const reason = reasonOf(failure);
  if (tooMuch.has(failure.code)) return new AppError({ code: "wordTooLarge" }, failure);
  if (done > 0) return new AppError({ code: "wordHalfWritten", done, planned, reason }, failure);
  if (notNow.has(failure.code)) return new AppError({ code: "wordNotWritable" }, failure);
  return new AppError({ code: "wordFailed", reason }, failure);
}

function isWordFailure(failure: unknown): failure is WordFailure {
  // Not by its class: the client may stand in a window of its own.
  return (
    typeof failure === "object" && failure !== null && "code" in failure && typeof failure.code === "string"
  );
}

/** Without anything that stood in the document: this may end up with an administrator. */
function reasonOf({ code }: WordFailure): string {
  return `Word: ${code}`;
}
