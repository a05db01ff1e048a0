import { AppError } from "@/ports/appError";
import { ErrorBar } from "./ErrorBar";
import { errorText, type ErrorText } from "./errorTexts";
import { errorNoticeTexts } from "./texts";

/** Tells of a failure after which the page must be loaded again, whatever was thrown. */
export function FailureNotice({ failure }: { readonly failure: unknown }) {
  const reload = () => {
    window.location.reload();
  };
  return <ErrorBar text={textOf(failure)} action={{ label: errorNoticeTexts.reload, run: reload }} />;
}

function textOf(failure: unknown): ErrorText {
  if (failure instanceof AppError) return errorText(failure.detail);
  // webpack's own name for a part of the app that did not arrive.
  if (failure instanceof Error && failure.name === "ChunkLoadError")
    return errorText({ code: "appPartMissing" });
  return { title: errorNoticeTexts.unexpectedTitle, whatToDo: errorNoticeTexts.unexpected };
}
