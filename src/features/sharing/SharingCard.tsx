import type { ReactNode } from "react";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { Workspace } from "@/domain/workspace/workspace";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { ChooseSite } from "./ChooseSite";
import { SharedState } from "./SharedState";
import { sharingTexts } from "./texts";
import { useSharedState } from "@/ui/app/useSharedState";
import { useSharingStyles } from "./useSharingStyles";

interface SharingCardProps {
  readonly microsoft365: Microsoft365;
  readonly workspace: Workspace;
  /** The way to take the work along as a file. */
  readonly rescue: ReactNode;
}

/** Where a workspace stands, and the way to share it. */
export function SharingCard({ microsoft365, workspace, rescue }: SharingCardProps) {
  const styles = useSharingStyles();
  const shared = useSharedState(workspace.id);
  return (
    <Card labelledBy="sharing">
      <SectionTitle id="sharing">{sharingTexts.title}</SectionTitle>
      {shared ? (
        <SharedState microsoft365={microsoft365} state={shared} rescue={rescue} />
      ) : (
        <>
          <p className={styles.text}>{sharingTexts.explanation}</p>
          <ChooseSite microsoft365={microsoft365} workspace={workspace.id} />
        </>
      )}
    </Card>
  );
}
