import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { formatDaysAgo } from "@/ui/format/moments";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { DownloadButton } from "./DownloadButton";
import { takeAlongTexts } from "./texts";
import { useLastBackup } from "./useLastBackup";
import { useTakeAlongStyles } from "./useTakeAlongStyles";

/** The whole workspace as one file, and how old the last one is. */
export function DownloadPart({ workspace }: { readonly workspace: Workspace }) {
  const styles = useTakeAlongStyles();
  const { clock } = useApp();
  const lastBackup = useLastBackup(workspace.id);
  return (
    <div className={styles.part}>
      <p className={styles.text}>{takeAlongTexts.explanation}</p>
      <DownloadButton workspace={workspace} isPrimary />
      <p className={styles.text}>
        {lastBackup === null
          ? takeAlongTexts.noBackup
          : takeAlongTexts.lastBackup(formatDaysAgo(lastBackup, clock.today()))}
      </p>
      <SmallPrint>{takeAlongTexts.whoMayRead}</SmallPrint>
    </div>
  );
}
