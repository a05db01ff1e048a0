import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { StandardResult } from "@/domain/self-assessment/results";
import { useApp } from "@/ui/app/AppContext";
import { choiceKinds, countsOf } from "./countsOf";
import { choiceLabel, resultTexts } from "./texts";

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, color: tokens.colorBrandForegroundLink, cursor: "pointer" },
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

export function DistributionTable({ results }: { readonly results: readonly StandardResult[] }) {
  const styles = useStyles();
  const { answerScale } = useApp();
  return (
    <details>
      <summary className={styles.summary}>{resultTexts.asTable}</summary>
      <div className={styles.scroller} role="region" aria-label={resultTexts.tableCaption} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{resultTexts.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {resultTexts.tableStandard}
              </th>
              {choiceKinds.map((kind) => (
                <th key={kind} scope="col" className={styles.cell}>
                  {choiceLabel(kind, answerScale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.map(({ standard, distribution }) => (
              <tr key={standard.number}>
                <th scope="row" className={styles.cell}>
                  {resultTexts.standard(standard.number, standard.shortTitle)}
                </th>
                {countsOf(distribution).map(({ kind, count }) => (
                  <td key={kind} className={styles.cell}>
                    {count}
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
