import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { AnswerChoice } from "@/domain/framework/answerScale";
import type { Aspect, AspectId } from "@/domain/framework/framework";
import type { AspectGuidance } from "@/domain/framework/guidance";
import type { Answer } from "@/domain/self-assessment/answer";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { answerAspect } from "@/usecases/answerAspect";
import { AnswerChoices } from "./AnswerChoices";
import { AnswerParts } from "./AnswerParts";
import { AspectHelp } from "@/ui/aspect/AspectHelp";
import { focusQuestion } from "./questionFocus";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  question: { ...typographyStyles.body1Strong, margin: 0, maxWidth: "75ch" },
  carried: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

interface AspectQuestionProps {
  readonly assessment: SelfAssessment;
  readonly aspect: Aspect;
  readonly guidance: AspectGuidance | undefined;
  readonly answer: Answer | undefined;
  /** Answered by a key, and nothing more is asked here: goes to the next question. */
  readonly onAnswered: (aspect: AspectId) => void;
}

/** One aspect with its levels in words, and room to explain. Drawn again only when its own answer changes. */
export const AspectQuestion = memo(function AspectQuestion({
  assessment,
  aspect,
  guidance,
  answer,
  onAnswered,
}: AspectQuestionProps) {
  const styles = useStyles();
  const ports = useApp();
  const questionId = `question-${aspect.id}`;
  const [asksReason, setAsksReason] = useState(false);
  const set = (fields: Parameters<typeof answerAspect>[3]) => {
    answerAspect(ports, assessment, aspect.id, fields);
  };
  const choose = (choice: AnswerChoice) => {
    set({ choice });
    setAsksReason(false);
  };
  return (
    <>
      <p id={questionId} className={styles.question}>
        {aspect.text}
      </p>
      {guidance && <AspectHelp guidance={guidance} />}
      <AnswerChoices
        labelledBy={questionId}
        choice={answer?.choice ?? null}
        onChoose={choose}
        onChooseByKey={(choice) => {
          // Asked once: the same key again goes on without a reason.
          const lacksReason = answer?.choice !== "notApplicable" && !answer?.explanation;
          choose(choice);
          if (choice === "notApplicable" && lacksReason) setAsksReason(true);
          else onAnswered(aspect.id);
        }}
      />
      {answer?.carriedFrom && answer.choice && (
        <div className={styles.carried}>
          {assessmentTexts.carried}
          <Button
            size="small"
            aria-describedby={questionId}
            onClick={() => {
              set({});
              // The button goes away; the focus must not go with it.
              focusQuestion(aspect.id);
            }}
          >
            {assessmentTexts.stillRight}
          </Button>
        </div>
      )}
      <AnswerParts
        answer={answer}
        questionId={questionId}
        onReasonGiven={
          asksReason
            ? () => {
                setAsksReason(false);
                onAnswered(aspect.id);
              }
            : null
        }
        onChange={set}
        onClear={() => {
          set({ choice: null });
          setAsksReason(false);
          focusQuestion(aspect.id);
        }}
      />
    </>
  );
});
