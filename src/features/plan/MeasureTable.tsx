import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useRef, useState } from "react";
import { measureColumns, type MeasureColumn } from "@/domain/action-plan/measure";
import { useIsNear } from "@/ui/layout/useIsNear";
import { MeasureCell } from "./MeasureCell";
import { MeasureDetails } from "./MeasureDetails";
import type { MeasureListProps, MeasureProps } from "./measureProps";
import { MeasureTools } from "./MeasureTools";
import { planTexts } from "./texts";

/** Shares of the width, close to those of the form on paper. */
const widths: Readonly<Record<MeasureColumn, string>> = {
  title: "13%",
  currentState: "15%",
  improvement: "16%",
  intendedResult: "14%",
  responsible: "12%",
  planning: "8%",
  costs: "9%",
};

const gridColumns = `${measureColumns.map((column) => widths[column]).join(" ")} minmax(0, 1fr)`;
const line = `1px solid ${tokens.colorNeutralStroke1}`;

// On paper a table as any other: its heading comes back on each page. On a screen each row is laid out by itself, since a
// browser lays out and paints a table as a whole, at every letter.
const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    "@media screen": { display: "block" },
  },
  rows: { "@media screen": { display: "block" } },
  row: {
    "@media screen": {
      display: "grid",
      gridTemplateColumns: gridColumns,
      borderLeft: line,
      contain: "layout paint style",
    },
  },
  heading: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    verticalAlign: "bottom",
    overflowWrap: "break-word",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    border: line,
    "@media screen": { borderLeftWidth: 0, display: "grid", alignItems: "end" },
  },
  cell: {
    border: line,
    verticalAlign: "top",
    padding: 0,
    "@media screen": { borderLeftWidth: 0, borderTopWidth: 0 },
  },
  tools: { padding: tokens.spacingHorizontalXS },
  // So that nothing moves when they come.
  toolsToCome: { minHeight: "8rem" },
  // On paper the seven columns are the plan; how to edit it is not.
  screenOnly: { "@media print": { display: "none" } },
  details: { padding: tokens.spacingHorizontalL, gridColumn: "1 / -1" },
});

// Said in so many words: a browser may take a table that is laid out in another way for no table.
const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  heading: { role: "columnheader" },
  cell: { role: "cell" },
} as const;

/** The measures as in the form: seven columns, each text edited where it stands. The arrow keys go from cell to cell. */
export function MeasureTable({ labelledBy, items, format }: MeasureListProps) {
  const styles = useStyles();
  return (
    <table {...roles.table} className={styles.table} aria-labelledby={labelledBy}>
      <colgroup>
        {measureColumns.map((column) => (
          <col key={column} style={{ width: widths[column] }} />
        ))}
        <col className={styles.screenOnly} />
      </colgroup>
      <thead {...roles.group} className={styles.rows}>
        <tr {...roles.row} className={styles.row}>
          {measureColumns.map((column) => (
            <th key={column} {...roles.heading} scope="col" className={styles.heading}>
              {format.columns[column]}
            </th>
          ))}
          <th {...roles.heading} scope="col" className={mergeClasses(styles.heading, styles.screenOnly)}>
            {planTexts.tools}
          </th>
        </tr>
      </thead>
      <tbody {...roles.group} className={styles.rows}>
        {items.map((item) => (
          <MeasureRow key={item.measure.id} {...item} />
        ))}
      </tbody>
    </table>
  );
}

const MeasureRow = memo(function MeasureRow(item: MeasureProps) {
  const styles = useStyles();
  const { measure, position, isJustAdded, isReadOnly, isLarge, startsNear } = item;
  const row = useRef<HTMLTableRowElement>(null);
  const isNear = useIsNear(row, { isAlways: !isLarge, startsNear });
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = `details-${measure.id}`;
  return (
    <>
      <tr {...roles.row} data-measure={measure.id} ref={row} className={styles.row}>
        {measureColumns.map((column) => (
          <td key={column} {...roles.cell} className={styles.cell} data-column={column}>
            <MeasureCell
              measure={measure}
              column={column}
              position={position}
              takesFocus={isJustAdded && column === "title"}
              isReadOnly={isReadOnly || !isNear}
            />
          </td>
        ))}
        <td {...roles.cell} className={mergeClasses(styles.cell, styles.screenOnly)}>
          <div className={mergeClasses(styles.tools, !isNear && styles.toolsToCome)}>
            {isNear && <MeasureTools {...item} details={{ id: detailsId, isOpen, onToggle: setIsOpen }} />}
          </div>
        </td>
      </tr>
      {isOpen && (
        <tr
          {...roles.row}
          id={detailsId}
          data-measure={measure.id}
          className={mergeClasses(styles.row, styles.screenOnly)}
        >
          <td
            {...roles.cell}
            colSpan={measureColumns.length + 1}
            className={mergeClasses(styles.cell, styles.details)}
          >
            <MeasureDetails measure={measure} position={position} isReadOnly={isReadOnly} />
          </td>
        </tr>
      )}
    </>
  );
});
