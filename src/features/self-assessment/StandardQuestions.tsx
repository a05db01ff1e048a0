import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { answerChoices } from "@/domain/framework/answerScale";
import type { AspectId, QualityStandard } from "@/domain/framework/framework";
import type { Answer } from "@/domain/self-assessment/answer";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { useGuidance } from "@/ui/app/useContent";
import { useAdoption } from "@/ui/app/useDecisions";
import { InfoboxFold } from "@/ui/infobox/InfoboxFold";
import { Card } from "@/ui/layout/Card";
import { FoldedList } from "@/ui/layout/FoldedList";
import { PageTitle } from "@/ui/layout/PageTitle";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { aspectPlace } from "@/ui/navigation/assessmentPlace";
import { goTo } from "@/ui/navigation/usePlace";
import { AdoptedAnswer } from "./AdoptedAnswer";
import { AspectQuestion } from "./AspectQuestion";
import { focusQuestion, isSearching } from "./questionFocus";
import { ScaleExplanation } from "./ScaleExplanation";
import { Steps, toResultsId } from "./Steps";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  column: { display: "grid", gap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
  literal: {
    ...typographyStyles.body2,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    maxWidth: "75ch",
  },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS },
  // Where there is no keyboard, its keys are of no use.
  keys: { "@media (hover: none)": { display: "none" } },
  adopted: { ...typographyStyles.body1, margin: 0 },
});

interface StandardQuestionsProps {
  readonly assessment: SelfAssessment;
  readonly answers: readonly Answer[];
  readonly standard: QualityStandard;
  /** All standards in the order in which one walks through them. */
  readonly order: readonly QualityStandard[];
  /** The question to go to. */
  readonly aspect: AspectId | undefined;
}

export function StandardQuestions({ assessment, answers, standard, order, aspect }: StandardQuestionsProps) {
  const styles = useStyles();
  const { answerScale } = useApp();
  const guidance = useGuidance();
  const isAdopted = useAdoption(assessment.id) !== undefined;
  const goToNext = useGoToNext(assessment, order);
  // Also here when the search box was emptied.
  const [takesFocus] = useState(() => !isSearching());
  useEffect(() => {
    if (aspect && !isSearching()) focusQuestion(aspect);
  }, [aspect]);
  return (
    <div className={styles.column}>
      <PageTitle takesFocus={takesFocus}>
        {assessmentTexts.standardTitle(standard.number, standard.shortTitle)}
      </PageTitle>
      <figure className={styles.figure}>
        <figcaption className={styles.caption}>{assessmentTexts.literal}</figcaption>
        <blockquote className={styles.literal}>{standard.text}</blockquote>
      </figure>
      <ScaleExplanation />
      <FoldedList
        summary={assessmentTexts.questions}
        items={guidance.standards.get(standard.number)?.questions ?? []}
      />
      <InfoboxFold standards={[standard.number]} workspace={assessment.workspace} />
      <SectionTitle>{assessmentTexts.aspects[assessment.scope]}</SectionTitle>
      {isAdopted ? (
        <p className={styles.adopted}>{assessmentTexts.adoptedNote}</p>
      ) : (
        <div className={styles.keys}>
          <SmallPrint>
            {assessmentTexts.keys(answerChoices.map((choice) => answerScale.choices[choice].label))}
          </SmallPrint>
        </div>
      )}
      {standard.aspects.map((each) => {
        const question = {
          assessment,
          aspect: each,
          guidance: guidance.aspects.get(each.id),
          answer: answers.find((answer) => answer.aspect === each.id),
        };
        return (
          <Card key={each.id} id={each.id}>
            {isAdopted ? (
              <AdoptedAnswer {...question} />
            ) : (
              <AspectQuestion {...question} onAnswered={goToNext} />
            )}
          </Card>
        );
      })}
      <Steps assessment={assessment} standard={standard} order={order} />
    </div>
  );
}

/** From a question to the one behind it, also over the edge of a standard; behind the last one the results come. */
function useGoToNext(
  assessment: SelfAssessment,
  order: readonly QualityStandard[],
): (answered: AspectId) => void {
  return useCallback(
    (answered) => {
      const all = order.flatMap(({ aspects }) => aspects);
      const next = all[all.findIndex(({ id }) => id === answered) + 1];
      if (!next) document.getElementById(toResultsId)?.focus();
      else if (!focusQuestion(next.id)) goTo(aspectPlace(assessment, next.id));
    },
    [assessment, order],
  );
}
