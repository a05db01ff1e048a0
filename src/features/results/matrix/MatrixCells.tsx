import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { countsOf, type Distribution } from "@/domain/self-assessment/results";
import { aspectCount, largestStandings } from "@/domain/self-assessment/resultsOverview";
import { useFillStyles } from "@/ui/distribution/useFillStyles";

const useStyles = makeStyles({
  cell: { padding: tokens.spacingHorizontalXXS, textAlign: "center", verticalAlign: "middle" },
  // What is not an answer about how far one is, stands apart from what is.
  apart: { borderLeft: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  content: {
    display: "grid",
    justifyItems: "center",
    paddingBlock: tokens.spacingVerticalXS,
    "@media print": { paddingBlock: 0 },
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThick} solid transparent`,
    // The system paints transparent borders in forced colours.
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThick} solid Canvas` },
  },
  largest: {
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}`,
    printColorAdjust: "exact",
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThick} solid CanvasText` },
  },
  count: { ...typographyStyles.body1, lineHeight: tokens.lineHeightBase300 },
  largestCount: { ...typographyStyles.subtitle2, lineHeight: tokens.lineHeightBase300 },
  none: { color: tokens.colorNeutralForeground3 },
  box: {
    display: "grid",
    placeItems: "center",
    width: "2.5rem",
    height: "2.5rem",
    // On A4 the matrix has to fit on the first sheet, under the head of the page.
    "@media print": { width: "2.1rem", height: "2.1rem" },
  },
  tile: { boxSizing: "border-box", borderRadius: tokens.borderRadiusSmall, aspectRatio: "1" },
});

/** One row of the matrix: each count, with a square of which the area is its part of the whole row. */
export function MatrixCells({ distribution }: { readonly distribution: Distribution }) {
  const styles = useStyles();
  const fills = useFillStyles();
  const total = aspectCount(distribution);
  const largest = largestStandings(distribution);
  return countsOf(distribution).map(({ kind, count }) => {
    const isLargest = largest.includes(kind);
    return (
      <td key={kind} className={mergeClasses(styles.cell, kind === "unknown" && styles.apart)}>
        <div className={mergeClasses(styles.content, isLargest && styles.largest)}>
          <span
            className={mergeClasses(
              styles.count,
              isLargest && styles.largestCount,
              count === 0 && styles.none,
            )}
          >
            {count}
          </span>
          <span aria-hidden className={styles.box}>
            {count > 0 && (
              <span
                className={mergeClasses(styles.tile, fills.base, fills[kind])}
                style={{ width: `${100 * Math.sqrt(count / total)}%` }}
              />
            )}
          </span>
        </div>
      </td>
    );
  });
}
