import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useRef, useState } from "react";
import { measureColumns } from "@/domain/action-plan/measure";
import { useApp } from "@/ui/app/AppContext";
import { useIsNear } from "@/ui/layout/useIsNear";
import { TextField } from "@/ui/text/TextField";
import { editMeasure } from "@/usecases/editMeasure";
import { MeasureDetails } from "./MeasureDetails";
import type { MeasureListProps, MeasureProps } from "./measureProps";
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
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
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

const MeasureCard = memo(function MeasureCard(item: MeasureProps) {
  const styles = useStyles();
  const ports = useApp();
  const { measure, position, isJustAdded, isReadOnly, isLarge, startsNear } = item;
  const card = useRef<HTMLLIElement>(null);
  const isNear = useIsNear(card, { isAlways: !isLarge, startsNear });
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = `details-${measure.id}`;
  return (
    <li ref={card} className={styles.card} data-measure={measure.id}>
      <h4 className={styles.heading}>{planTexts.measure(position)}</h4>
      {measureColumns.map((column) =>
        isReadOnly || !isNear ? (
          <div key={column}>
            <p className={styles.heading}>{columnNames[column]}</p>
            <p className={styles.text}>{measure[column] || planTexts.notFilledIn}</p>
          </div>
        ) : (
          <TextField
            key={column}
            label={columnNames[column]}
            hint={planTexts.lengthAdvice(column, measure[column].length) ?? undefined}
            takesFocus={isJustAdded && column === "title"}
            value={measure[column]}
            onChange={(value) => {
              editMeasure(ports, measure, { [column]: value });
            }}
          />
        ),
      )}
      {isNear && <MeasureTools {...item} details={{ id: detailsId, isOpen, onToggle: setIsOpen }} />}
      {isOpen && (
        <div id={detailsId}>
          <MeasureDetails measure={measure} position={position} isReadOnly={isReadOnly} />
        </div>
      )}
    </li>
  );
});
