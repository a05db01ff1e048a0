import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import type { Evidence } from "@/domain/self-assessment/answer";
import { longestAddress } from "@/domain/text/longText";
import { parseWebAddress } from "@/domain/text/webAddress";
import { focusFirstWrong } from "@/ui/focus/focusFirstWrong";
import { addressProblems } from "@/ui/text/addressProblems";
import { LineField } from "@/ui/text/LineField";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    maxWidth: "40rem",
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface EvidenceFormProps {
  readonly onAdd: (evidence: Evidence) => void;
  readonly onCancel: () => void;
}

/** Asks for an address and what to call it. What is refused stays in the field, with why. */
export function EvidenceForm({ onAdd, onCancel }: EvidenceFormProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [label, setLabel] = useState("");
  const [problem, setProblem] = useState<string | undefined>();
  const add = (form: HTMLFormElement) => {
    const parsed = parseWebAddress(typed);
    // At once, so that the field that is wrong can be found. One with a text that is too long says so itself.
    flushSync(() => {
      if (parsed.kind === "refused") setProblem(addressProblems[parsed.problem]);
    });
    if (focusFirstWrong(form) || parsed.kind === "refused") return;
    onAdd({ url: parsed.address, label: label.trim() });
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add(event.currentTarget);
      }}
    >
      <LineField
        label={assessmentTexts.evidenceAddress}
        hint={assessmentTexts.evidenceHint}
        isRequired
        takesFocus
        longest={longestAddress}
        value={typed}
        problem={problem}
        onChange={(value) => {
          setTyped(value);
          setProblem(undefined);
        }}
      />
      <LineField label={assessmentTexts.evidenceLabel} value={label} onChange={setLabel} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {assessmentTexts.addEvidence}
        </Button>
        <Button onClick={onCancel}>{assessmentTexts.cancel}</Button>
      </div>
    </form>
  );
}
