import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { resultTexts } from "./texts";

const useStyles = makeStyles({
  // Seven numbers a row do not fit at 320 px; the table itself scrolls there, not the page.
  scroller: { overflowX: "auto" },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", marginBlock: tokens.spacingVerticalM },
  caption: { textAlign: "start", paddingBlock: tokens.spacingVerticalXS },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: tokens.spacingHorizontalS,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
});

interface FoldedTableProps {
  readonly caption: string;
  /** The heads of the columns, that of the row heads first. */
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly head: string;
    readonly cells: readonly (string | number)[];
  }[];
}

/** The same as a picture, for who wants to read or copy the numbers. */
export function FoldedTable({ caption, heads, rows }: FoldedTableProps) {
  const styles = useStyles();
  const fold = useFoldStyles();
  return (
    <details>
      <summary className={fold.summary}>{resultTexts.asTable}</summary>
      <div className={styles.scroller} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className={styles.cell}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, head, cells }) => (
              <tr key={id}>
                <th scope="row" className={styles.cell}>
                  {head}
                </th>
                {cells.map((cell, index) => (
                  // Cells stand under the heads, so their place is what they are.
                  <td key={heads[index + 1]} className={styles.cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
