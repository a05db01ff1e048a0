import { answerChoices } from "@/domain/framework/answerScale";
import { useApp } from "@/ui/app/AppContext";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { TermList } from "@/ui/layout/TermList";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { assessmentTexts } from "./texts";

export function ScaleExplanation() {
  const fold = useFoldStyles();
  const { answerScale } = useApp();
  return (
    <details>
      <summary className={fold.summary}>{assessmentTexts.scaleTitle}</summary>
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
