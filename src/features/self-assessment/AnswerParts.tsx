import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Answer } from "@/domain/self-assessment/answer";
import { takeFocus } from "@/ui/focus/takeFocus";
import { TextField } from "@/ui/text/TextField";
import { EvidenceForm } from "./EvidenceForm";
import { EvidenceList } from "./EvidenceList";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Part = "explanation" | "evidence" | "remarks";
type Parts = Partial<Pick<Answer, "explanation" | "evidence" | "remarks">>;

interface AnswerPartsProps {
  readonly answer: Answer | undefined;
  /** Id of the question, which describes what each part is about. */
  readonly questionId: string;
  /**
   * To the next question, when "niet van toepassing" was chosen by a key: the focus then goes to where the reason is
   * written first. Null otherwise.
   */
  readonly onReasonGiven: (() => void) | null;
  readonly onChange: (parts: Parts) => void;
  readonly onClear: () => void;
}

/** What can be written beside a choice: there when something is in it or when asked for, so that a page stays short. */
export function AnswerParts({ answer, questionId, onReasonGiven, onChange, onClear }: AnswerPartsProps) {
  const styles = useStyles();
  const [asked, setAsked] = useState<readonly Part[]>([]);
  // What came in the place of what was pressed has the focus: the part that was asked for, or the button of the form
  // that closed.
  const [focus, setFocus] = useState<Part | "evidenceButton" | null>(null);
  const ask = (part: Part) => {
    setAsked([...asked, part]);
    setFocus(part);
  };
  const closeEvidence = () => {
    setAsked(asked.filter((part) => part !== "evidence"));
    setFocus("evidenceButton");
  };
  const explanation = answer?.explanation ?? "";
  const evidence = answer?.evidence ?? [];
  const remarks = answer?.remarks ?? "";
  // "Niet van toepassing" asks for a reason.
  const needsReason = answer?.choice === "notApplicable";
  const showsExplanation = asked.includes("explanation") || needsReason || explanation !== "";
  const showsRemarks = asked.includes("remarks") || remarks !== "";
  const button = (part: Part, text: string) => (
    <Button
      ref={focus === `${part}Button` ? takeFocus : null}
      appearance="subtle"
      aria-describedby={questionId}
      onClick={() => {
        ask(part);
      }}
    >
      {text}
    </Button>
  );
  return (
    <>
      {showsExplanation && (
        <TextField
          label={assessmentTexts.explanation}
          hint={needsReason ? assessmentTexts.whyNotHint : assessmentTexts.explanationHint}
          describedBy={questionId}
          takesFocus={onReasonGiven !== null || focus === "explanation"}
          value={explanation}
          onChange={(value) => {
            // Stays open when the last letter is taken away.
            if (!asked.includes("explanation")) setAsked([...asked, "explanation"]);
            onChange({ explanation: value });
          }}
        />
      )}
      {onReasonGiven && (
        <div>
          <Button aria-describedby={questionId} onClick={onReasonGiven}>
            {assessmentTexts.goOn}
          </Button>
        </div>
      )}
      <EvidenceList
        evidence={evidence}
        onChange={(links) => {
          onChange({ evidence: links });
        }}
      />
      {asked.includes("evidence") && (
        <EvidenceForm
          onAdd={(link) => {
            onChange({ evidence: [...evidence, link] });
            closeEvidence();
          }}
          onCancel={closeEvidence}
        />
      )}
      {showsRemarks && (
        <TextField
          label={assessmentTexts.remarks}
          hint={assessmentTexts.remarksHint}
          describedBy={questionId}
          takesFocus={focus === "remarks"}
          value={remarks}
          onChange={(value) => {
            if (!asked.includes("remarks")) setAsked([...asked, "remarks"]);
            onChange({ remarks: value });
          }}
        />
      )}
      <div className={styles.tools}>
        {!showsExplanation && button("explanation", assessmentTexts.explain)}
        {!asked.includes("evidence") && button("evidence", assessmentTexts.newEvidence)}
        {!showsRemarks && button("remarks", assessmentTexts.remark)}
        {answer?.choice && (
          <Button appearance="subtle" aria-describedby={questionId} onClick={onClear}>
            {assessmentTexts.clear}
          </Button>
        )}
      </div>
    </>
  );
}
