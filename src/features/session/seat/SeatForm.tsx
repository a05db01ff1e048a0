import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { seatRoles, type Seat } from "@/domain/session/seat";
import { focusFirstWrong } from "@/ui/focus/focusFirstWrong";
import { LineField } from "@/ui/text/LineField";
import type { SeatChange } from "@/usecases/session/changeSeat";
import { useSessionStyles } from "../useSessionStyles";
import { PerspectiveField } from "./PerspectiveField";
import { seatTexts } from "./texts";

interface SeatFormProps {
  readonly initial: SeatChange;
  readonly submit: string;
  /** What there is to know before. */
  readonly note: string;
  readonly onSubmit: (seat: SeatChange) => void;
  /** Only what it is called can change. */
  readonly isNameOnly?: boolean;
  readonly takesFocus?: boolean;
  /** What else can be done, beside and under the way on. */
  readonly beside?: ReactNode;
  readonly further?: ReactNode;
}

/** Asks from where somebody looks and whether they vote. */
export function SeatForm({ initial, submit, note, onSubmit, ...options }: SeatFormProps) {
  const { isNameOnly = false, takesFocus = false, beside = null, further = null } = options;
  const styles = useSessionStyles();
  const [seat, setSeat] = useState<SeatChange>(initial);
  const [wasTried, setWasTried] = useState(false);
  const set = (change: Partial<Seat>) => {
    setSeat((before) => ({ ...before, ...change }));
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        flushSync(() => {
          setWasTried(true);
        });
        if (!focusFirstWrong(event.currentTarget)) onSubmit({ ...seat, name: seat.name.trim() });
      }}
    >
      <p className={styles.text}>{note}</p>
      <LineField
        label={seatTexts.name}
        hint={seatTexts.nameHint}
        isRequired
        takesFocus={takesFocus}
        value={seat.name}
        onChange={(name) => {
          set({ name });
        }}
        problem={wasTried && seat.name.trim() === "" ? seatTexts.nameMissing : undefined}
      />
      {!isNameOnly && (
        <>
          <PerspectiveField
            label={seatTexts.perspective}
            initial={initial.perspective}
            onChange={(perspective) => {
              set({ perspective });
            }}
          />
          <Field label={seatTexts.role}>
            <RadioGroup
              value={seat.role}
              onChange={(_, { value }) => {
                set({ role: seatRoles.find((each) => each === value) ?? "participant" });
              }}
            >
              {seatRoles.map((each) => (
                <Radio key={each} value={each} label={seatTexts.roles[each]} />
              ))}
            </RadioGroup>
          </Field>
        </>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {submit}
        </Button>
        {beside}
      </div>
      {further}
    </form>
  );
}
