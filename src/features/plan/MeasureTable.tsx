import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useState } from "react";
import { measureColumns, type MeasureColumn } from "@/domain/action-plan/measure";
import { MeasureCell } from "./MeasureCell";
import { MeasureDetails } from "./MeasureDetails";
import type { MeasureListProps, MeasureProps } from "./measureProps";
import { MeasureTools } from "./MeasureTools";
import { planTexts } from "./texts";

/** Shares of the width, close to those of the form on paper. */
const widths: Readonly<Record<MeasureColumn, string>> = {
  title: "13%",
  currentState: "16%",
  improvement: "16%",
  intendedResult: "15%",
  responsible: "12%",
  planning: "8%",
  costs: "7%",
};

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  heading: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    verticalAlign: "bottom",
    overflowWrap: "break-word",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { border: `1px solid ${tokens.colorNeutralStroke1}`, verticalAlign: "top", padding: 0 },
  tools: { padding: tokens.spacingHorizontalXS },
  // On paper the seven columns are the plan; how to edit it is not.
  screenOnly: { "@media print": { display: "none" } },
  details: { padding: tokens.spacingHorizontalL },
});

/** The measures as in the form: seven columns, each text edited where it stands. The arrow keys go from cell to cell. */
export function MeasureTable({ labelledBy, items, format }: MeasureListProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <colgroup>
        {measureColumns.map((column) => (
          <col key={column} style={{ width: widths[column] }} />
        ))}
        <col className={styles.screenOnly} />
      </colgroup>
      <thead>
        <tr>
          {measureColumns.map((column) => (
            <th key={column} scope="col" className={styles.heading}>
              {format.columns[column]}
            </th>
          ))}
          <th scope="col" className={mergeClasses(styles.heading, styles.screenOnly)}>
            {planTexts.tools}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <MeasureRow key={item.measure.id} {...item} />
        ))}
      </tbody>
    </table>
  );
}

const MeasureRow = memo(function MeasureRow(item: MeasureProps) {
  const styles = useStyles();
  const { measure, position, isJustAdded, isReadOnly } = item;
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = `details-${measure.id}`;
  return (
    <>
      <tr>
        {measureColumns.map((column) => (
          <td key={column} className={styles.cell} data-column={column}>
            <MeasureCell
              measure={measure}
              column={column}
              position={position}
              takesFocus={isJustAdded && column === "title"}
              isReadOnly={isReadOnly}
            />
          </td>
        ))}
        <td className={mergeClasses(styles.cell, styles.screenOnly)}>
          <div className={styles.tools}>
            <MeasureTools {...item} details={{ id: detailsId, isOpen, onToggle: setIsOpen }} />
          </div>
        </td>
      </tr>
      {isOpen && (
        <tr id={detailsId} className={styles.screenOnly}>
          <td colSpan={measureColumns.length + 1} className={mergeClasses(styles.cell, styles.details)}>
            <MeasureDetails measure={measure} position={position} isReadOnly={isReadOnly} />
          </td>
        </tr>
      )}
    </>
  );
});
