import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { standings } from "@/domain/self-assessment/results";
import { aspectCount, type ClusterResult } from "@/domain/self-assessment/resultsOverview";
import { useApp } from "@/ui/app/AppContext";
import { standingLabel } from "../texts";
import { useFillStyles } from "@/ui/distribution/useFillStyles";
import { MatrixCells } from "./MatrixCells";
import { clusterName, matrixTexts } from "./texts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", breakInside: "avoid" },
  caption: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    paddingBottom: tokens.spacingVerticalS,
  },
  head: {
    ...typographyStyles.caption1Strong,
    verticalAlign: "bottom",
    textAlign: "center",
    width: "9%",
    paddingInline: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  first: { textAlign: "start", paddingInlineStart: 0, width: "37%" },
  sample: {
    display: "block",
    width: "1.25rem",
    height: "1rem",
    marginInline: "auto",
    marginBottom: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  cluster: {
    ...typographyStyles.body1,
    textAlign: "start",
    paddingInlineEnd: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    "@media print": { paddingBlock: 0 },
  },
  name: { ...typographyStyles.body1Strong, display: "block" },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** All clusters by all answers. The widest place on a screen that is read in ten seconds, so without any scrolling. */
export function Matrix({ results }: { readonly results: readonly ClusterResult[] }) {
  const styles = useStyles();
  const fills = useFillStyles();
  const { answerScale } = useApp();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{matrixTexts.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first)}>
            {matrixTexts.cluster}
          </th>
          {standings.map((kind) => (
            <th key={kind} scope="col" className={styles.head}>
              <span aria-hidden className={mergeClasses(styles.sample, fills.base, fills[kind])} />
              {standingLabel(kind, answerScale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {results.map(({ cluster, distribution }) => (
          <tr key={cluster.id} className={styles.row}>
            <th scope="row" className={styles.cluster}>
              <span className={styles.name}>{clusterName(cluster)}</span>
              <span className={styles.detail}>
                {matrixTexts.standardsAndSize(cluster, aspectCount(distribution))}
              </span>
            </th>
            <MatrixCells distribution={distribution} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
