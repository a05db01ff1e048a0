import type { ReactNode } from "react";
import type { AppErrorDetail } from "@/ports/appError";
import { ErrorBar } from "./ErrorBar";
import { errorText } from "./errorTexts";
import { errorNoticeTexts } from "./texts";

interface ErrorNoticeProps {
  readonly error: AppErrorDetail;
  readonly onRetry: () => void;
  /** What else one can do. */
  readonly further?: ReactNode;
}

/** After these, trying again gives the same answer until the page is loaded again. */
const lasting: readonly AppErrorDetail["code"][] = ["storageOutdated", "storageWiped", "recordMissing"];

/** Tells of an error on a screen that goes on working. */
export function ErrorNotice({ error, onRetry, further }: ErrorNoticeProps) {
  const reload = () => {
    window.location.reload();
  };
  const action = lasting.includes(error.code)
    ? { label: errorNoticeTexts.reload, run: reload }
    : { label: errorNoticeTexts.retry, run: onRetry };
  return <ErrorBar text={errorText(error)} action={action} further={further} />;
}
