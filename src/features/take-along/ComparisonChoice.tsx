import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { WorkspaceFile } from "@/domain/workspace-file/workspaceFile";
import { takeFocus } from "@/ui/focus/takeFocus";
import { formatMoment } from "@/ui/format/moments";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { TermList } from "@/ui/layout/TermList";
import type { Arrival } from "@/usecases/take-along/arrivalOf";
import { fileTexts } from "./fileTexts";
import { useTakeAlongStyles } from "./useTakeAlongStyles";

interface ComparisonChoiceProps {
  readonly file: WorkspaceFile;
  readonly arrival: Extract<Arrival, { readonly kind: "known" }>;
  readonly onMerge: () => void;
  readonly onCopy: () => void;
  readonly onCancel: () => void;
}

/** What is in the file beside what is here, before anything happens; the user says what to do. */
export function ComparisonChoice({ file, arrival, onMerge, onCopy, onCancel }: ComparisonChoiceProps) {
  const styles = useTakeAlongStyles();
  const titleId = useId();
  const { workspace, comparison } = arrival;
  const { kinds, total, overwritten } = comparison;
  const isRemoved = workspace.deletedAt !== null;
  const bringsNothing = total.onlyThere + total.newerThere === 0;
  const isEqual = bringsNothing && total.newerHere + total.onlyHere === 0;
  return (
    <div ref={takeFocus} tabIndex={-1} role="region" aria-labelledby={titleId} className={styles.part}>
      <PartTitle id={titleId}>{fileTexts.knownTitle(workspace.name)}</PartTitle>
      <p className={styles.text}>{fileTexts.madeAt(formatMoment(file.madeAt))}</p>
      {isRemoved && <p className={styles.text}>{fileTexts.knownRemoved}</p>}
      {isEqual ? (
        <p className={styles.text}>{fileTexts.equal}</p>
      ) : (
        <TermList
          terms={kinds.map(({ kind, ...counts }) => ({
            term: fileTexts.kind(kind),
            meaning: fileTexts.counts(counts),
          }))}
        />
      )}
      {bringsNothing && !isEqual && <p className={styles.text}>{fileTexts.nothingNewer}</p>}
      {!bringsNothing && <p className={styles.text}>{fileTexts.mergeExplanation}</p>}
      {overwritten.length > 0 && <p className={styles.text}>{fileTexts.overwrites(overwritten.length)}</p>}
      <p className={styles.text}>{fileTexts.copyExplanation}</p>
      <div className={styles.buttons}>
        {(!bringsNothing || isRemoved) && (
          <Button appearance="primary" onClick={onMerge}>
            {fileTexts.merge}
          </Button>
        )}
        <Button onClick={onCopy}>{fileTexts.asCopy}</Button>
        <Button onClick={onCancel}>{fileTexts.cancel}</Button>
      </div>
    </div>
  );
}
