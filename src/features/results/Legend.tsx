import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { standings } from "@/domain/self-assessment/results";
import { useApp } from "@/ui/app/AppContext";
import { resultTexts, standingLabel } from "./texts";
import { useFillStyles } from "@/ui/distribution/useFillStyles";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  entry: {
    ...typographyStyles.caption1,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  sample: { width: "1.25rem", height: "1rem", borderRadius: tokens.borderRadiusSmall },
});

export function Legend() {
  const styles = useStyles();
  const fills = useFillStyles();
  const { answerScale } = useApp();
  return (
    <ul className={styles.legend} aria-label={resultTexts.legend}>
      {standings.map((kind) => (
        <li key={kind} className={styles.entry}>
          <span aria-hidden className={mergeClasses(styles.sample, fills.base, fills[kind])} />
          {standingLabel(kind, answerScale)}
        </li>
      ))}
    </ul>
  );
}
