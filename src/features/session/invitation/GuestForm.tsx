import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import type { Seat } from "@/domain/session/seat";
import { focusFirstWrong } from "@/ui/focus/focusFirstWrong";
import { LineField } from "@/ui/text/LineField";
import { PerspectiveField } from "../seat/PerspectiveField";
import { useSessionStyles } from "../useSessionStyles";
import { invitationTexts } from "./texts";

type NamedSeat = Pick<Seat, "name" | "perspective">;

interface GuestFormProps {
  readonly initial: NamedSeat;
  readonly submit: string;
  readonly onSubmit: (seat: NamedSeat) => void;
  readonly onCancel: () => void;
  /** What else can be done with the seat. */
  readonly further?: ReactNode;
}

/** What the seat of a guest is called and from where they look. */
export function GuestForm({ initial, submit, onSubmit, onCancel, further = null }: GuestFormProps) {
  const styles = useSessionStyles();
  const [name, setName] = useState(initial.name);
  const [perspective, setPerspective] = useState(initial.perspective);
  const [wasTried, setWasTried] = useState(false);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        flushSync(() => {
          setWasTried(true);
        });
        if (!focusFirstWrong(event.currentTarget)) onSubmit({ name: name.trim(), perspective });
      }}
    >
      <LineField
        label={invitationTexts.name}
        hint={invitationTexts.nameHint}
        isRequired
        takesFocus
        value={name}
        onChange={setName}
        problem={wasTried && name.trim() === "" ? invitationTexts.nameMissing : undefined}
      />
      <PerspectiveField label={invitationTexts.perspective} initial={perspective} onChange={setPerspective} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {submit}
        </Button>
        <Button onClick={onCancel}>{invitationTexts.cancel}</Button>
      </div>
      {further}
    </form>
  );
}
