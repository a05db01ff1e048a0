import { AppError } from "@/ports/appError";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { failureText } from "@/ui/error/errorTexts";
import { FoldedList } from "@/ui/layout/FoldedList";
import { fileTexts } from "./fileTexts";
import type { Refusal } from "./refusal";

/** Why a file was not opened, and what to do; of one that is wrong also what is wrong in it. */
export function FileRefused({ refusal, onPick }: { readonly refusal: Refusal; readonly onPick: () => void }) {
  return (
    <>
      <ErrorBar text={fileTexts.refusal(refusal)} action={{ label: fileTexts.openOther, run: onPick }} />
      {refusal.kind === "wrong" && (
        <FoldedList
          summary={fileTexts.showProblems}
          items={[
            ...refusal.problems.map(fileTexts.problem),
            ...(refusal.furtherProblems > 0 ? [fileTexts.furtherProblems(refusal.furtherProblems)] : []),
          ]}
        />
      )}
    </>
  );
}

/** What went wrong while a file was opened. Nothing of it is stored then. */
export function FileFailure({ failure, onPick }: { readonly failure: unknown; readonly onPick: () => void }) {
  const isFull = failure instanceof AppError && failure.detail.code === "storageFull";
  const text = isFull ? fileTexts.full : failureText(failure);
  return <ErrorBar text={text} action={{ label: fileTexts.openOther, run: onPick }} />;
}
