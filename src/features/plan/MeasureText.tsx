import { makeStyles, Textarea } from "@fluentui/react-components";
import type { Measure, MeasureColumn } from "@/domain/action-plan/measure";
import { takeFocus } from "@/ui/focus/takeFocus";
import { useApp } from "@/ui/app/AppContext";
import { editMeasure } from "@/usecases/editMeasure";

const useStyles = makeStyles({
  root: { width: "100%" },
  cell: { width: "100%", minHeight: "100%", border: "none", backgroundColor: "transparent" },
  textarea: { fieldSizing: "content", maxHeight: "none" },
});

interface MeasureTextProps {
  readonly measure: Measure;
  readonly column: MeasureColumn;
  /** Name for screen readers where no visible label stands next to it. */
  readonly label?: string;
  readonly look: "cell" | "field";
  readonly takesFocus: boolean;
}

/** One of the seven texts of a measure, saved as one types. */
export function MeasureText({ measure, column, label, look, takesFocus, ...field }: MeasureTextProps) {
  const styles = useStyles();
  const ports = useApp();
  return (
    <Textarea
      {...field}
      aria-label={label}
      className={look === "cell" ? styles.cell : styles.root}
      textarea={{ className: styles.textarea, rows: 2 }}
      ref={takesFocus ? takeFocus : null}
      value={measure[column]}
      onChange={(_, { value }) => {
        editMeasure(ports, measure, { [column]: value });
      }}
    />
  );
}
