import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import { measureColumns, type MeasureColumn } from "@/domain/action-plan/measure";
import type { MeasureListProps, MeasureProps } from "./measureProps";
import { MeasureText } from "./MeasureText";
import { MeasureTools } from "./MeasureTools";
import { planTexts } from "./texts";

/** Shares of the width, close to those of the form on paper. */
const widths: Readonly<Record<MeasureColumn, string>> = {
  title: "13%",
  currentState: "17%",
  improvement: "17%",
  intendedResult: "16%",
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
});

/** The measures as in the form: seven columns, each text edited where it stands. */
export function MeasureTable({ cluster, items, format }: MeasureListProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-labelledby={`cluster-${cluster.id}`}>
      <colgroup>
        {measureColumns.map((column) => (
          <col key={column} style={{ width: widths[column] }} />
        ))}
        <col />
      </colgroup>
      <thead>
        <tr>
          {measureColumns.map((column) => (
            <th key={column} scope="col" className={styles.heading}>
              {format.columns[column]}
            </th>
          ))}
          <th scope="col" className={styles.heading}>
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

const MeasureRow = memo(function MeasureRow({
  measure,
  cluster,
  position,
  isJustAdded,
  onRemove,
}: MeasureProps) {
  const styles = useStyles();
  return (
    <tr>
      {measureColumns.map((column) => (
        <td key={column} className={styles.cell}>
          <MeasureText
            measure={measure}
            column={column}
            label={planTexts.cell(column, position)}
            look="cell"
            takesFocus={isJustAdded && column === "title"}
          />
        </td>
      ))}
      <td className={styles.cell}>
        <div className={styles.tools}>
          <MeasureTools measure={measure} cluster={cluster} position={position} onRemove={onRemove} />
        </div>
      </td>
    </tr>
  );
});
