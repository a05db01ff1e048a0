import type { Measure, MeasureColumn } from "@/domain/action-plan/measure";
import { useApp } from "@/ui/app/AppContext";
import { TextBox } from "@/ui/text/TextBox";
import { editMeasure } from "@/usecases/editMeasure";

interface MeasureTextProps {
  readonly measure: Measure;
  readonly column: MeasureColumn;
  /** Name for screen readers where no visible label stands next to it. */
  readonly label?: string;
  readonly look: "cell" | "field";
  readonly takesFocus: boolean;
}

/** One of the seven texts of a measure, saved as one types. */
export function MeasureText({ measure, column, ...box }: MeasureTextProps) {
  const ports = useApp();
  return (
    <TextBox
      {...box}
      value={measure[column]}
      onChange={(value) => {
        editMeasure(ports, measure, { [column]: value });
      }}
    />
  );
}
