import { Field, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import { measureColumns } from "@/domain/action-plan/measure";
import type { MeasureListProps, MeasureProps } from "./measureProps";
import { MeasureText } from "./MeasureText";
import { MeasureTools } from "./MeasureTools";
import { columnNames, planTexts } from "./texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalL },
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

/** The same measures where seven columns do not fit. */
export function MeasureCards({ items }: Pick<MeasureListProps, "items">) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <MeasureCard key={item.measure.id} {...item} />
      ))}
    </ol>
  );
}

const MeasureCard = memo(function MeasureCard({
  measure,
  cluster,
  position,
  isJustAdded,
  onRemove,
}: MeasureProps) {
  const styles = useStyles();
  return (
    <li className={styles.card}>
      <h4 className={styles.heading}>{planTexts.measure(position)}</h4>
      {measureColumns.map((column) => (
        <Field key={column} label={columnNames[column]}>
          <MeasureText
            measure={measure}
            column={column}
            look="field"
            takesFocus={isJustAdded && column === "title"}
          />
        </Field>
      ))}
      <MeasureTools measure={measure} cluster={cluster} position={position} onRemove={onRemove} />
    </li>
  );
});
