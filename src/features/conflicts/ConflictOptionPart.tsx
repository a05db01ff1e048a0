import { Button } from "@fluentui/react-components";
import type { ConflictOption } from "@/domain/replication/conflictOptions";
import { useApp } from "@/ui/app/AppContext";
import { formatMoment } from "@/ui/format/moments";
import { readableValue } from "./readableValue";
import { conflictsTexts } from "./texts";
import { useConflictStyles } from "./useConflictStyles";

interface ConflictOptionPartProps {
  readonly field: string;
  readonly option: ConflictOption;
  readonly who: string;
  readonly isChosen: boolean;
  readonly onKeep: () => void;
}

/** What one of the two wrote, with who and when. */
export function ConflictOptionPart({ field, option, who, isChosen, onKeep }: ConflictOptionPartProps) {
  const styles = useConflictStyles();
  const { answerScale } = useApp();
  const { value, at, isCurrent } = option;
  const text =
    field === "deletedAt"
      ? value === null
        ? conflictsTexts.stays
        : conflictsTexts.goesAway
      : readableValue(field, value, answerScale.choices);
  return (
    <li className={styles.option}>
      <p className={styles.note}>{isCurrent ? conflictsTexts.currently : conflictsTexts.beside}</p>
      <p className={styles.written}>{text}</p>
      <p className={styles.note}>{conflictsTexts.by(who, at === null ? null : formatMoment(at))}</p>
      {isChosen ? (
        <p className={styles.note} role="status">
          {conflictsTexts.isKept}
        </p>
      ) : (
        <Button aria-label={conflictsTexts.keepWhich(text)} onClick={onKeep}>
          {conflictsTexts.keep}
        </Button>
      )}
    </li>
  );
}
