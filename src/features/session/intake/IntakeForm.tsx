import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import type { CodeIntake } from "@/domain/session/codeIntake";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { focusFirstWrong } from "@/ui/focus/focusFirstWrong";
import { takeInCode } from "@/usecases/session/takeInCode";
import { useSessionStyles } from "../useSessionStyles";
import { intakeTexts } from "./texts";

const useStyles = makeStyles({ field: { maxWidth: "45rem" } });

interface IntakeFormProps {
  readonly session: Session;
  /** What the field begins with. */
  readonly given?: string;
}

/** Where the code of somebody outside the site is typed over. */
export function IntakeForm({ session, given = "" }: IntakeFormProps) {
  const styles = useSessionStyles();
  const own = useStyles();
  const ports = useApp();
  const [typed, setTyped] = useState(given);
  const [intake, setIntake] = useState<CodeIntake | null>(null);
  const why = intake?.kind === "refused" ? intake.why : null;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        flushSync(() => {
          const taken = takeInCode(ports, session, typed);
          setIntake(taken);
          // What was taken in makes room for the next; what may not be seen yet does not stay on the screen.
          if (taken.kind !== "refused" || taken.why.kind === "unrevealed") setTyped("");
        });
        focusFirstWrong(event.currentTarget);
      }}
    >
      <Field
        className={own.field}
        label={intakeTexts.code}
        hint={intakeTexts.hint}
        {...(why ? { validationMessage: intakeTexts.refused(why), validationState: "error" as const } : {})}
      >
        <Input
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="characters"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setIntake(null);
          }}
        />
      </Field>
      <div>
        <Button type="submit">{intakeTexts.takeIn}</Button>
      </div>
      <p className={styles.text} role="status">
        {intake?.kind === "new" && intakeTexts.taken(intake.seat.name, intake.subject)}
        {intake?.kind === "known" && intakeTexts.known(intake.seat.name)}
      </p>
    </form>
  );
}
