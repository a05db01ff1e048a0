import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { answerChoices } from "@/domain/framework/answerScale";
import { useApp } from "@/ui/app/AppContext";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { TermList } from "@/ui/layout/TermList";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, color: tokens.colorBrandForegroundLink, cursor: "pointer" },
});

export function ScaleExplanation() {
  const styles = useStyles();
  const { answerScale } = useApp();
  return (
    <details>
      <summary className={styles.summary}>{assessmentTexts.scaleTitle}</summary>
      <TermList
        terms={answerChoices.map((choice) => ({
          term: answerScale.choices[choice].label,
          meaning: answerScale.choices[choice].meaning,
        }))}
      />
      <SmallPrint>{answerScale.note}</SmallPrint>
    </details>
  );
}
