import type { AppErrorDetail } from "@/ports/appError";
import { ErrorBar } from "./ErrorBar";
import { errorText } from "./errorTexts";
import { errorNoticeTexts } from "./texts";

interface ErrorNoticeProps {
  readonly error: AppErrorDetail;
  readonly onRetry: () => void;
}

/** Tells of something that can be tried again. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  return <ErrorBar text={errorText(error)} action={{ label: errorNoticeTexts.retry, run: onRetry }} />;
}
