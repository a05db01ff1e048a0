import type { Workspace } from "@/domain/workspace/workspace";
import { unreachable } from "@/domain/unreachable";
import { FileWaits } from "./FileWaits";
import { NoBackup } from "./NoBackup";
import { useFileKeeping } from "./useFileKeeping";

/** Says on the home of a workspace that its file waits for the user, or that work has no backup; else nothing. */
export function BackupReminder({ workspace }: { readonly workspace: Workspace }) {
  const { kind } = useFileKeeping(workspace.id);
  switch (kind) {
    case "opening":
      return null;
    case "paused":
    case "changedElsewhere":
    case "failed":
    case "saving":
    case "saved":
      return <FileWaits workspace={workspace} />;
    case "unavailable":
    case "untied":
      return <NoBackup workspace={workspace} />;
    default:
      return unreachable(kind);
  }
}
