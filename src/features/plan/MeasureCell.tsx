import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Measure, MeasureColumn } from "@/domain/action-plan/measure";
import { longestText } from "@/domain/text/longText";
import { useApp } from "@/ui/app/AppContext";
import { takeFocus } from "@/ui/focus/takeFocus";
import { TextNotesList } from "@/ui/text/TextNotesList";
import { useLimitedText } from "@/ui/text/useLimitedText";
import { editMeasure } from "@/usecases/editMeasure";
import { onGridKey } from "./gridKeys";
import { planTexts } from "./texts";

const useStyles = makeStyles({
  cell: {
    ...typographyStyles.body1,
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "3.5rem",
    fieldSizing: "content",
    resize: "none",
    padding: tokens.spacingHorizontalS,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  text: {
    ...typographyStyles.body1,
    margin: 0,
    // As high as the field that takes its place once it comes near the screen.
    boxSizing: "border-box",
    minHeight: "3.5rem",
    padding: tokens.spacingHorizontalS,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  notes: { padding: tokens.spacingHorizontalS },
});

interface MeasureCellProps {
  readonly measure: Measure;
  readonly column: MeasureColumn;
  readonly position: number;
  readonly takesFocus: boolean;
  readonly isReadOnly: boolean;
}

/**
 * One cell of the table. A plain text field: a plan has thousands of them, and those of Fluent take a second to draw. What
 * there is to say about the text is drawn only when there is something.
 */
export function MeasureCell({ measure, column, position, takesFocus, isReadOnly }: MeasureCellProps) {
  const styles = useStyles();
  const ports = useApp();
  const notesId = useId();
  const text = useLimitedText(
    {
      value: measure[column],
      onChange: (value) => {
        editMeasure(ports, measure, { [column]: value });
      },
    },
    longestText,
  );
  if (isReadOnly) return <p className={styles.text}>{measure[column]}</p>;
  const { problem, warning, counter } = text.notes;
  const advice = planTexts.lengthAdvice(column, text.value.length);
  const hasNotes = problem ?? warning ?? counter ?? advice;
  return (
    <>
      <textarea
        className={styles.cell}
        aria-label={planTexts.cell(column, position)}
        aria-invalid={problem !== null || undefined}
        aria-describedby={hasNotes ? notesId : undefined}
        ref={takesFocus ? takeFocus : null}
        value={text.value}
        onKeyDown={onGridKey}
        onChange={({ target }) => {
          text.onChange(target.value);
        }}
      />
      {hasNotes && (
        <div className={styles.notes}>
          <TextNotesList id={notesId} notes={{ ...text.notes, counter: counter ?? advice }} />
        </div>
      )}
    </>
  );
}
