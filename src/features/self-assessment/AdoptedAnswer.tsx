import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Aspect } from "@/domain/framework/framework";
import type { AspectGuidance } from "@/domain/framework/guidance";
import type { Answer } from "@/domain/self-assessment/answer";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { TermList } from "@/ui/layout/TermList";
import { TextField } from "@/ui/text/TextField";
import { answerAspect } from "@/usecases/answerAspect";
import { AspectHelp } from "@/ui/aspect/AspectHelp";
import { EvidenceList } from "./EvidenceList";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  question: { ...typographyStyles.body1Strong, margin: 0, maxWidth: "75ch" },
});

interface AdoptedAnswerProps {
  readonly assessment: SelfAssessment;
  readonly aspect: Aspect;
  readonly guidance: AspectGuidance | undefined;
  readonly answer: Answer | undefined;
}

/** The answer of a scan that was adopted: to be read. Remarks are no part of what was adopted and stay open. [VA1] */
export function AdoptedAnswer({ assessment, aspect, guidance, answer }: AdoptedAnswerProps) {
  const styles = useStyles();
  const ports = useApp();
  const [asked, setAsked] = useState(false);
  const questionId = `question-${aspect.id}`;
  const choice = answer?.choice;
  const remarks = answer?.remarks ?? "";
  return (
    <>
      <p id={questionId} className={styles.question}>
        {aspect.text}
      </p>
      {guidance && <AspectHelp guidance={guidance} />}
      <TermList
        terms={[
          {
            term: assessmentTexts.answer,
            meaning: choice ? ports.answerScale.choices[choice].label : assessmentTexts.noAnswer,
          },
          ...(answer?.explanation
            ? [{ term: assessmentTexts.explanation, meaning: answer.explanation }]
            : []),
        ]}
      />
      <EvidenceList evidence={answer?.evidence ?? []} />
      {asked || remarks !== "" ? (
        <TextField
          label={assessmentTexts.remarks}
          hint={assessmentTexts.remarksHint}
          describedBy={questionId}
          takesFocus={asked}
          value={remarks}
          onChange={(text) => {
            setAsked(true);
            answerAspect(ports, assessment, aspect.id, { remarks: text });
          }}
        />
      ) : (
        <div>
          <Button
            appearance="subtle"
            aria-describedby={questionId}
            onClick={() => {
              setAsked(true);
            }}
          >
            {assessmentTexts.remark}
          </Button>
        </div>
      )}
    </>
  );
}
