import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import { useApp } from "../app/AppContext";
import { focusFirstWrong } from "../focus/focusFirstWrong";
import { PartTitle } from "../layout/SectionTitle";
import { LineField } from "../text/LineField";
import type { DecisionActions } from "./decisionActions";
import { decisionTexts } from "./texts";
import { useDeciding } from "./useDeciding";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

interface ReopenFormProps {
  readonly actions: DecisionActions;
  readonly onDecided: () => void;
  readonly onCancel: () => void;
}

export function ReopenForm({ actions, onDecided, onCancel }: ReopenFormProps) {
  const styles = useStyles();
  const { clock } = useApp();
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
        const decision = { on: clock.today(), by: by.trim(), reason: reason.trim() };
        decide(() => actions.reopen(decision));
      }}
    >
      <PartTitle>{decisionTexts.reopenTitle}</PartTitle>
      <p className={styles.text}>{decisionTexts.reopenExplanation(actions.what)}</p>
      <LineField
        label={decisionTexts.reopenBy}
        hint={decisionTexts.reopenByHint}
        isRequired
        takesFocus
        value={by}
        onChange={setBy}
        problem={wasTried && missing.by ? decisionTexts.reopenByMissing(actions.what) : undefined}
      />
      <LineField
        label={decisionTexts.reason}
        isRequired
        value={reason}
        onChange={setReason}
        problem={wasTried && missing.reason ? decisionTexts.reasonMissing(actions.what) : undefined}
      />
      <div className={styles.buttons}>
        <Button type="submit" disabled={isBusy} appearance="primary">
          {decisionTexts.reopen(actions.what)}
        </Button>
        <Button onClick={onCancel}>{decisionTexts.cancel}</Button>
      </div>
    </form>
  );
}
