import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";
import type { Workspace } from "@/domain/workspace/workspace";
import { isBackupDue } from "@/domain/workspace-file/backupReminder";
import { useApp } from "@/ui/app/AppContext";
import { failureText } from "@/ui/error/errorTexts";
import { takeFocus } from "@/ui/focus/takeFocus";
import { formatDaysAgo } from "@/ui/format/moments";
import { recordsOfWorkspace } from "@/usecases/take-along/recordsOfWorkspace";
import { takeAlongTexts } from "./texts";
import { useLastBackup } from "./useLastBackup";
import { useReminderStyles } from "./useReminderStyles";
import { useWorkspaceDownload } from "./useWorkspaceDownload";

/** Says that work has no backup, with the button that makes one; nothing while there is no need to. */
export function NoBackup({ workspace }: { readonly workspace: Workspace }) {
  const styles = useReminderStyles();
  const { clock } = useApp();
  const lastBackup = useLastBackup(workspace.id);
  const isDue = useIsDue(workspace);
  const { state, start } = useWorkspaceDownload(workspace);
  const { reminder, download, downloaded, downloading } = takeAlongTexts;
  if (state.kind === "done") {
    return (
      <MessageBar
        intent={state.downloaded.isTooLarge ? "warning" : "success"}
        layout="multiline"
        className={styles.bar}
      >
        <MessageBarBody className={styles.body}>
          {/* In the place of the button that was pressed. */}
          <span ref={takeFocus} tabIndex={-1}>
            {downloaded(state.downloaded)}
          </span>
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (!isDue) return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>
          {lastBackup === null ? reminder.none : reminder.old(formatDaysAgo(lastBackup, clock.today()))}
        </MessageBarTitle>{" "}
        {state.kind === "failed" ? failureText(state.failure).whatToDo : reminder.why}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={start}>{state.kind === "busy" ? downloading : download}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function useIsDue(workspace: Workspace): boolean {
  const { records, clock } = useApp();
  const lastBackup = useLastBackup(workspace.id);
  return useSyncExternalStore(
    useCallback((listener) => records.subscribe(listener), [records]),
    () => {
      const own = recordsOfWorkspace(records, workspace.id);
      return isBackupDue({ records: own, lastBackup, now: clock.now() });
    },
  );
}
