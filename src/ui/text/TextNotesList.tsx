import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { TextNotes } from "./textNotes";

const useStyles = makeStyles({
  notes: { ...typographyStyles.caption1, display: "grid", color: tokens.colorNeutralForeground2 },
  note: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  // The red of Fluent's own messages below a field: that of a status is too dark on a dark card.
  problem: { color: tokens.colorPaletteRedForeground1 },
});

/** What there is to say below a text field. Always there and filled when needed, so that screen readers say it. */
export function TextNotesList({ id, notes }: { readonly id: string; readonly notes: TextNotes }) {
  const styles = useStyles();
  const { problem, warning, counter } = notes;
  return (
    <div id={id} aria-live="polite" className={styles.notes}>
      {problem && (
        <span className={styles.note}>
          <ErrorCircle16Filled className={styles.icon} />
          <span className={styles.problem}>{problem}</span>
        </span>
      )}
      {warning && (
        <span className={styles.note}>
          <Warning16Filled className={styles.icon} />
          {warning}
        </span>
      )}
      {counter && <span>{counter}</span>}
    </div>
  );
}
