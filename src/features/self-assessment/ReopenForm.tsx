import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { focusFirstWrong } from "@/ui/focus/focusFirstWrong";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { LineField } from "@/ui/text/LineField";
import { reopenAssessment } from "@/usecases/reopenAssessment";
import { assessmentTexts, descriptionTexts } from "./texts";
import { useDeciding } from "./useDeciding";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

interface ReopenFormProps {
  readonly assessment: SelfAssessment;
  readonly onDecided: () => void;
  readonly onCancel: () => void;
}

export function ReopenForm({ assessment, onDecided, onCancel }: ReopenFormProps) {
  const styles = useStyles();
  const ports = useApp();
  const [by, setBy] = useState("");
  const [reason, setReason] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { isBusy, decide } = useDeciding(onDecided);
  const missing = { by: by.trim() === "", reason: reason.trim() === "" };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        // At once, so that what is missing can be found.
        flushSync(() => {
          setWasTried(true);
        });
        if (focusFirstWrong(event.currentTarget)) return;
        const decision = { on: ports.clock.today(), by: by.trim(), reason: reason.trim() };
        decide(() => reopenAssessment(ports, assessment, decision));
      }}
    >
      <PartTitle>{descriptionTexts.reopenTitle}</PartTitle>
      <p className={styles.text}>{descriptionTexts.reopenExplanation}</p>
      <LineField
        label={descriptionTexts.reopenBy}
        hint={descriptionTexts.reopenByHint}
        isRequired
        takesFocus
        value={by}
        onChange={setBy}
        problem={wasTried && missing.by ? descriptionTexts.reopenByMissing : undefined}
      />
      <LineField
        label={descriptionTexts.reason}
        isRequired
        value={reason}
        onChange={setReason}
        problem={wasTried && missing.reason ? descriptionTexts.reasonMissing : undefined}
      />
      <div className={styles.buttons}>
        <Button type="submit" disabled={isBusy} appearance="primary">
          {descriptionTexts.reopen}
        </Button>
        <Button onClick={onCancel}>{assessmentTexts.cancel}</Button>
      </div>
    </form>
  );
}
