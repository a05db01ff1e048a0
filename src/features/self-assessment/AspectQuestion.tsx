import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { memo, useId, useRef, useState } from "react";
import { answerChoices } from "@/domain/framework/answerScale";
import type { Aspect } from "@/domain/framework/framework";
import type { AspectGuidance } from "@/domain/framework/guidance";
import type { Answer } from "@/domain/self-assessment/answer";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { takeFocus } from "@/ui/focus/takeFocus";
import { useApp } from "@/ui/app/AppContext";
import { answerAspect } from "@/usecases/answerAspect";
import { AspectHelp } from "./AspectHelp";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  question: { ...typographyStyles.body1Strong, margin: 0, maxWidth: "75ch" },
  choices: {
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    "@media (max-width: 640px)": { flexDirection: "column" },
  },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  explanation: { fieldSizing: "content" },
});

interface AspectQuestionProps {
  readonly assessment: SelfAssessment;
  readonly aspect: Aspect;
  readonly guidance: AspectGuidance | undefined;
  readonly answer: Answer | undefined;
}

/** One aspect with its levels in words, and room to explain. Drawn again only when its own answer changes. */
export const AspectQuestion = memo(function AspectQuestion({
  assessment,
  aspect,
  guidance,
  answer,
}: AspectQuestionProps) {
  const styles = useStyles();
  const ports = useApp();
  const questionId = useId();
  const group = useRef<HTMLDivElement>(null);
  const [hasAsked, setHasAsked] = useState(false);
  const explanation = answer?.explanation ?? "";
  // "Niet van toepassing" asks for a reason.
  const needsReason = answer?.choice === "notApplicable";
  const isExplaining = hasAsked || needsReason || explanation !== "";
  const set = (fields: Parameters<typeof answerAspect>[3]) => {
    answerAspect(ports, assessment, aspect.id, fields);
  };
  return (
    <>
      <p id={questionId} className={styles.question}>
        {aspect.text}
      </p>
      {guidance && <AspectHelp guidance={guidance} />}
      <div ref={group}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          aria-labelledby={questionId}
          value={answer?.choice ?? ""}
          onChange={(_, { value }) => {
            set({ choice: answerChoices.find((choice) => choice === value) ?? null });
          }}
        >
          {answerChoices.map((choice) => (
            <Radio key={choice} value={choice} label={ports.answerScale.choices[choice].label} />
          ))}
        </RadioGroup>
      </div>
      {isExplaining && (
        <Field
          label={assessmentTexts.explanation}
          hint={needsReason ? assessmentTexts.whyNotHint : assessmentTexts.explanationHint}
        >
          <Textarea
            aria-describedby={questionId}
            textarea={{ className: styles.explanation }}
            ref={hasAsked ? takeFocus : null}
            value={explanation}
            onChange={(_, { value }) => {
              // Stays open when the last letter is taken away.
              setHasAsked(true);
              set({ explanation: value });
            }}
          />
        </Field>
      )}
      <div className={styles.tools}>
        {!isExplaining && (
          <Button
            appearance="subtle"
            aria-describedby={questionId}
            onClick={() => {
              setHasAsked(true);
            }}
          >
            {assessmentTexts.explain}
          </Button>
        )}
        {answer?.choice && (
          <Button
            appearance="subtle"
            aria-describedby={questionId}
            onClick={() => {
              set({ choice: null });
              // The button goes away with the answer; the focus must not go with it.
              group.current?.querySelector("input")?.focus();
            }}
          >
            {assessmentTexts.clear}
          </Button>
        )}
      </div>
    </>
  );
});
