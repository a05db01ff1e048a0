import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useApp } from "../app/AppContext";
import { useSaving } from "../app/useRecords";
import { ErrorNotice } from "../error/ErrorNotice";
import { savingTexts } from "./texts";

/** Says that work is not kept, why, and what to do; nothing at all while everything is kept. */
export function SavingNotice({ keepsNothing }: { readonly keepsNothing: boolean }) {
  const { records } = useApp();
  const saving = useSaving();
  return (
    <>
      {keepsNothing && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{savingTexts.memoryTitle}</MessageBarTitle> {savingTexts.memoryWhatToDo}
          </MessageBarBody>
        </MessageBar>
      )}
      {saving.kind === "failed" && (
        <ErrorNotice
          error={saving.error.detail}
          onRetry={() => {
            records.retry();
          }}
        />
      )}
    </>
  );
}
