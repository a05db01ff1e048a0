import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useApp } from "../app/AppContext";
import { useSaving } from "../app/useRecords";
import { ErrorNotice } from "../error/ErrorNotice";
import { savingTexts } from "./texts";

interface SavingNoticeProps {
  readonly keepsNothing: boolean;
  /** The way to take along what is only in this window; null while no workspace is open. */
  readonly rescue: ReactNode;
}

/** Says that work is not kept, why, and what to do; nothing at all while everything is kept. */
export function SavingNotice({ keepsNothing, rescue }: SavingNoticeProps) {
  const { records } = useApp();
  const saving = useSaving();
  return (
    <>
      {keepsNothing && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{savingTexts.memoryTitle}</MessageBarTitle> {savingTexts.memoryWhatToDo}
          </MessageBarBody>
          {rescue !== null && <MessageBarActions>{rescue}</MessageBarActions>}
        </MessageBar>
      )}
      {saving.kind === "failed" && (
        <ErrorNotice
          error={saving.error.detail}
          onRetry={() => {
            records.retry();
          }}
          further={keepsNothing ? null : rescue}
        />
      )}
    </>
  );
}
