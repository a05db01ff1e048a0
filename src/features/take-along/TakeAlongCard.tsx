import type { Workspace } from "@/domain/workspace/workspace";
import { Card } from "@/ui/layout/Card";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import { DownloadPart } from "./DownloadPart";
import { DurabilityPart } from "./DurabilityPart";
import { FileKeepingPart } from "./FileKeepingPart";
import { OpenFile } from "./OpenFile";
import { takeAlongTexts } from "./texts";
import { useTakeAlongStyles } from "./useTakeAlongStyles";

/** Everything by which a workspace is more than what this browser happens to hold. */
export function TakeAlongCard({ workspace }: { readonly workspace: Workspace }) {
  const styles = useTakeAlongStyles();
  return (
    <Card labelledBy="take-along">
      <SectionTitle id="take-along">{takeAlongTexts.title}</SectionTitle>
      <div className={styles.parts}>
        <DownloadPart workspace={workspace} />
        <FileKeepingPart workspace={workspace} />
        <div className={styles.part}>
          <PartTitle>{takeAlongTexts.openTitle}</PartTitle>
          <p className={styles.text}>{takeAlongTexts.openExplanation}</p>
          <OpenFile />
        </div>
        <DurabilityPart />
      </div>
    </Card>
  );
}
