import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { answerChoices } from "@/domain/framework/answerScale";
import { useApp } from "@/ui/app/AppContext";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, color: tokens.colorBrandForegroundLink, cursor: "pointer" },
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalM,
    "@media (max-width: 640px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  term: { ...typographyStyles.body1Strong },
  meaning: { ...typographyStyles.body1, margin: 0 },
});

export function ScaleExplanation() {
  const styles = useStyles();
  const { answerScale } = useApp();
  return (
    <details>
      <summary className={styles.summary}>{assessmentTexts.scaleTitle}</summary>
      <dl className={styles.list}>
        {answerChoices.map((choice) => (
          <ScaleEntry key={choice} {...answerScale.choices[choice]} />
        ))}
      </dl>
      <SmallPrint>{answerScale.note}</SmallPrint>
    </details>
  );
}

function ScaleEntry({ label, meaning }: { readonly label: string; readonly meaning: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{label}</dt>
      <dd className={styles.meaning}>{meaning}</dd>
    </>
  );
}
