import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import type { Workspace } from "@/domain/workspace/workspace";
import { failureText } from "@/ui/error/errorTexts";
import { takeAlongTexts } from "./texts";
import { useTakeAlongStyles } from "./useTakeAlongStyles";
import { useWorkspaceDownload } from "./useWorkspaceDownload";

interface DownloadButtonProps {
  readonly workspace: Workspace;
  readonly isPrimary?: boolean;
}

/** Hands the workspace over as it is in this window, so also what could not be stored. */
export function DownloadButton({ workspace, isPrimary = false }: DownloadButtonProps) {
  const styles = useTakeAlongStyles();
  const { state, start } = useWorkspaceDownload(workspace);
  return (
    <div className={styles.buttons}>
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        icon={<ArrowDownload20Regular />}
        onClick={start}
      >
        {state.kind === "busy" ? takeAlongTexts.downloading : takeAlongTexts.download}
      </Button>
      <span role="status" className={styles.status}>
        {state.kind === "done" && takeAlongTexts.downloaded(state.downloaded)}
        {state.kind === "failed" && `${takeAlongTexts.failed} ${failureText(state.failure).whatToDo}`}
      </span>
    </div>
  );
}
