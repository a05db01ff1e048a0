import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { KeyFindings } from "@/domain/self-assessment/resultsOverview";
import { useFillStyles } from "@/ui/distribution/useFillStyles";
import { matrixTexts } from "./texts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(26rem, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
  },
  item: {
    ...typographyStyles.body2,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    "@media print": typographyStyles.body1,
  },
  sample: {
    flexShrink: 0,
    width: "1.25rem",
    height: "1rem",
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** What one has to know first; each has the pattern of the answer that it is about. */
export function KeySentences({ findings }: { readonly findings: KeyFindings }) {
  const styles = useStyles();
  const fills = useFillStyles();
  return (
    <ul className={styles.list}>
      {matrixTexts.keySentences(findings).map(({ kind, text }) => (
        <li key={kind} className={styles.item}>
          <span aria-hidden className={mergeClasses(styles.sample, fills.base, fills[kind])} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
