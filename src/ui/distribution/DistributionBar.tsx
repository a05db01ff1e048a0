import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { countsOf, type Distribution } from "@/domain/self-assessment/results";
import { useFillStyles } from "./useFillStyles";

const useStyles = makeStyles({
  bar: { display: "flex", gap: tokens.spacingHorizontalXXS },
  part: {
    ...typographyStyles.caption1Strong,
    display: "grid",
    placeItems: "center",
    minWidth: 0,
    height: "1.75rem",
    borderRadius: tokens.borderRadiusSmall,
  },
  count: {
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    // The pattern stays behind the number.
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // The part around it keeps its own colours, which this would inherit.
    forcedColorAdjust: "auto",
  },
});

/** The picture of a distribution. It stands beside the sentence that says the same, so it is not read aloud. */
export function DistributionBar({ distribution }: { readonly distribution: Distribution }) {
  const styles = useStyles();
  const fills = useFillStyles();
  return (
    <div aria-hidden className={styles.bar}>
      {countsOf(distribution)
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <div
            key={kind}
            className={mergeClasses(styles.part, fills.base, fills[kind])}
            style={{ flexGrow: count }}
          >
            <span className={styles.count}>{count}</span>
          </div>
        ))}
    </div>
  );
}
