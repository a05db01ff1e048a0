import type { Workspace } from "@/domain/workspace/workspace";
import { useOpenConflicts } from "@/ui/app/useOpenConflicts";
import { useRecords } from "@/ui/app/useRecords";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { ConflictCard } from "./ConflictCard";
import { conflictsTexts } from "./texts";
import { useConflictStyles } from "./useConflictStyles";

/** What two people changed at once: nothing of it is gone, and any of them can choose. [SY3] [SY4] */
export function ConflictsPage({ workspace }: { readonly workspace: Workspace }) {
  const styles = useConflictStyles();
  const open = useOpenConflicts(workspace.id);
  const resolved = useRecords("conflict").filter(
    (each) => each.workspace === workspace.id && each.resolvedAt !== null,
  );
  return (
    <Page>
      <PageTitle>{conflictsTexts.title}</PageTitle>
      <p className={styles.text} role="status">
        {open.length > 0 ? conflictsTexts.explanation : conflictsTexts.none}
      </p>
      {open.map((conflict) => (
        <ConflictCard key={conflict.id} conflict={conflict} />
      ))}
      {resolved.length > 0 && (
        <details>
          <summary className={styles.summary}>{conflictsTexts.chosen(resolved.length)}</summary>
          <div className={styles.fold}>
            {resolved.map((conflict) => (
              <ConflictCard key={conflict.id} conflict={conflict} />
            ))}
          </div>
        </details>
      )}
    </Page>
  );
}
