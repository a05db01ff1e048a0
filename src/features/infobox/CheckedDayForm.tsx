import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlainDate } from "@/domain/record";
import { useApp } from "@/ui/app/AppContext";
import { takeFocus } from "@/ui/focus/takeFocus";
import { readCheckedDay, type ReadDay } from "./readCheckedDay";
import { infoboxTexts } from "./texts";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface CheckedDayFormProps {
  readonly checkedOn: PlainDate | null;
  /** Ids of the texts that say which link it is about. */
  readonly describedBy: string;
  readonly onSet: (day: PlainDate | null) => void;
  readonly onCancel: () => void;
}

/** Asks on which day a link was opened, or takes back that it was. What is refused stays in the field, with why. */
export function CheckedDayForm({ checkedOn, describedBy, onSet, onCancel }: CheckedDayFormProps) {
  const styles = useStyles();
  const today = useApp().clock.today();
  const [typed, setTyped] = useState<string>(checkedOn ?? today);
  const [read, setRead] = useState<ReadDay | null>(null);
  const keep = () => {
    const result = readCheckedDay(typed, today);
    setRead(result);
    if (result.kind === "day") onSet(result.day);
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
        event.currentTarget.querySelector("input")?.focus();
      }}
    >
      <Field
        label={infoboxTexts.checkedOn}
        {...(read?.kind === "refused"
          ? { validationState: "error" as const, validationMessage: infoboxTexts[read.problem] }
          : {})}
      >
        <Input
          type="date"
          max={today}
          aria-describedby={describedBy}
          ref={takeFocus}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setRead(null);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {infoboxTexts.keepDay}
        </Button>
        {checkedOn && (
          <Button
            size="small"
            onClick={() => {
              onSet(null);
            }}
          >
            {infoboxTexts.takeBack}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {infoboxTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
