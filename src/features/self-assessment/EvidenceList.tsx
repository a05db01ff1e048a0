import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Evidence } from "@/domain/self-assessment/answer";
import { NewTabNote } from "@/ui/layout/NewTabNote";
import { singleClick } from "@/ui/undo/singleClick";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  item: { overflowWrap: "anywhere" },
});

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** Without it the list can only be read. */
  readonly onChange?: (evidence: readonly Evidence[]) => void;
}

/** Links to what shows that an answer is right. */
export function EvidenceList({ evidence, onChange }: EvidenceListProps) {
  const styles = useStyles();
  const [before, setBefore] = useState<{ readonly all: readonly Evidence[]; readonly name: string } | null>(
    null,
  );
  return (
    <>
      {evidence.length > 0 && (
        <ul className={styles.list} aria-label={assessmentTexts.evidenceLinks}>
          {evidence.map((each, index) => (
            <li key={`${index} ${each.url}`} className={styles.item}>
              <Link href={each.url} target="_blank" rel="noopener noreferrer" inline>
                {each.label || each.url}
                <NewTabNote />
              </Link>
              {onChange && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Delete20Regular />}
                  aria-label={assessmentTexts.removeEvidence(each.label || each.url)}
                  onClick={singleClick(() => {
                    setBefore({ all: evidence, name: each.label || each.url });
                    onChange(evidence.filter((_, other) => other !== index));
                  })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {onChange && before && (
        <UndoNotice
          key={before.name}
          text={assessmentTexts.evidenceRemoved(before.name)}
          onUndo={() => {
            onChange(before.all);
            setBefore(null);
          }}
        />
      )}
    </>
  );
}
