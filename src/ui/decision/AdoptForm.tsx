import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import { useApp } from "../app/AppContext";
import { focusFirstWrong } from "../focus/focusFirstWrong";
import { DateField } from "../text/DateField";
import { LineField } from "../text/LineField";
import type { DecisionActions } from "./decisionActions";
import { decisionTexts } from "./texts";
import { useDeciding } from "./useDeciding";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
});

interface AdoptFormProps {
  readonly actions: DecisionActions;
  /** What to know before deciding. */
  readonly note: string | null;
  readonly onDecided: () => void;
}

export function AdoptForm({ actions, note, onDecided }: AdoptFormProps) {
  const styles = useStyles();
  const { clock } = useApp();
  const [on, setOn] = useState(() => clock.today());
  const [by, setBy] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { isBusy, decide } = useDeciding(onDecided);
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
        decide(() => actions.adopt({ on, by: by.trim() }));
      }}
    >
      {note && <p className={styles.text}>{note}</p>}
      <DateField label={decisionTexts.on} value={on} onChange={setOn} />
      <LineField
        label={decisionTexts.by}
        hint={decisionTexts.byHint}
        isRequired
        value={by}
        onChange={setBy}
        problem={wasTried && isMissing ? decisionTexts.byMissing(actions.what) : undefined}
      />
      <div>
        <Button type="submit" disabled={isBusy}>
          {decisionTexts.adopt(actions.what)}
        </Button>
      </div>
    </form>
  );
}
