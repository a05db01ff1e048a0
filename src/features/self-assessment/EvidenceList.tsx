import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Evidence } from "@/domain/self-assessment/answer";
import { takeFocus } from "@/ui/focus/takeFocus";
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

interface Removed {
  readonly link: Evidence;
  readonly index: number;
  /** How many were removed by now. */
  readonly count: number;
}

/** Links to what shows that an answer is right. */
export function EvidenceList({ evidence, onChange }: EvidenceListProps) {
  const styles = useStyles();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  return (
    <>
      {evidence.length > 0 && (
        <ul className={styles.list} aria-label={assessmentTexts.evidenceLinks}>
          {evidence.map((each, index) => (
            <li key={keyOf(each, index)} className={styles.item}>
              <Link
                href={each.url}
                target="_blank"
                rel="noopener noreferrer"
                inline
                ref={keyOf(each, index) === restored ? takeFocus : null}
              >
                {nameOf(each)}
                <NewTabNote />
              </Link>
              {onChange && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Delete20Regular />}
                  aria-label={assessmentTexts.removeEvidence(nameOf(each))}
                  onClick={singleClick(() => {
                    setRemoved({ link: each, index, count: (removed?.count ?? 0) + 1 });
                    setRestored(null);
                    onChange(evidence.filter((_, other) => other !== index));
                  })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {onChange && removed && (
        <UndoNotice
          key={removed.count}
          text={assessmentTexts.evidenceRemoved(nameOf(removed.link))}
          onUndo={() => {
            // In its place among what is there now: others may have come since.
            onChange(evidence.toSpliced(removed.index, 0, removed.link));
            setRestored(keyOf(removed.link, Math.min(removed.index, evidence.length)));
            setRemoved(null);
          }}
        />
      )}
    </>
  );
}

function nameOf({ label, url }: Evidence): string {
  return label || url;
}

function keyOf({ url }: Evidence, index: number): string {
  return `${index} ${url}`;
}
