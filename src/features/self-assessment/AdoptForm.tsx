import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import type { Answer } from "@/domain/self-assessment/answer";
import { openAspects } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { useFramework } from "@/ui/app/useFramework";
import { focusFirstWrong } from "@/ui/focus/focusFirstWrong";
import { DateField } from "@/ui/text/DateField";
import { LineField } from "@/ui/text/LineField";
import { adoptAssessment } from "@/usecases/adoptAssessment";
import { descriptionTexts } from "./texts";
import { useDeciding } from "./useDeciding";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
});

interface AdoptFormProps {
  readonly assessment: SelfAssessment;
  readonly answers: readonly Answer[];
  readonly onDecided: () => void;
}

export function AdoptForm({ assessment, answers, onDecided }: AdoptFormProps) {
  const styles = useStyles();
  const ports = useApp();
  const [on, setOn] = useState(() => ports.clock.today());
  const [by, setBy] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { isBusy, decide } = useDeciding(onDecided);
  const open = openAspects(useFramework(assessment), answers).length;
  const isMissing = by.trim() === "";
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
        decide(() => adoptAssessment(ports, assessment, { on, by: by.trim() }));
      }}
    >
      {open > 0 && <p className={styles.text}>{descriptionTexts.openLeft(open)}</p>}
      <DateField label={descriptionTexts.on} value={on} onChange={setOn} />
      <LineField
        label={descriptionTexts.by}
        hint={descriptionTexts.byHint}
        isRequired
        value={by}
        onChange={setBy}
        problem={wasTried && isMissing ? descriptionTexts.byMissing : undefined}
      />
      <div>
        <Button type="submit" disabled={isBusy}>
          {descriptionTexts.adopt}
        </Button>
      </div>
    </form>
  );
}
