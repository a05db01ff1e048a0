import type { ReactNode } from "react";
import { AppError } from "@/ports/appError";
import { useApp } from "@/ui/app/AppContext";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { libraryFailureText } from "@/ui/error/libraryFailureText";
import { errorNoticeTexts } from "@/ui/error/texts";
import { useTask } from "@/ui/task/useTask";
import { libraryTexts } from "./libraryTexts";

interface LibraryFailureProps {
  readonly failure: unknown;
  readonly onRetry: () => void;
  readonly further?: ReactNode;
}

/** Why something in the library did not work, with the way out: trying again, after signing in once more if that is it. */
export function LibraryFailure({ failure, onRetry, further }: LibraryFailureProps) {
  const { microsoft365 } = useApp();
  const { task, run } = useTask();
  const signIn = () => {
    run(async () => {
      await (await microsoft365())?.signIn.signIn();
      onRetry();
    });
  };
  return (
    <ErrorBar
      text={libraryFailureText(task.kind === "failed" ? task.failure : failure)}
      action={
        isSignedOut(failure)
          ? { label: libraryTexts.signIn, run: signIn }
          : { label: errorNoticeTexts.retry, run: onRetry }
      }
      further={further}
    />
  );
}

function isSignedOut(failure: unknown): boolean {
  return failure instanceof AppError && failure.detail.code === "signInNeeded";
}
