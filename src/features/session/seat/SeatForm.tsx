import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import { seatRoles, type Perspective, type Seat, type SeatId, type SeatRole } from "@/domain/session/seat";
import { useApp } from "@/ui/app/AppContext";
import { focusFirstWrong } from "@/ui/focus/focusFirstWrong";
import { LineField } from "@/ui/text/LineField";
import { PerspectiveField } from "./PerspectiveField";
import { seatTexts } from "./texts";
import { useSessionStyles } from "../useSessionStyles";

/** Asks from where somebody looks and whether they vote. */
export function SeatForm({ onSit }: { readonly onSit: (seat: Seat) => void }) {
  const styles = useSessionStyles();
  const { ids } = useApp();
  const [name, setName] = useState("");
  const [perspective, setPerspective] = useState<Perspective>("municipality" as Perspective);
  const [role, setRole] = useState<SeatRole>("participant");
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
        if (focusFirstWrong(event.currentTarget)) return;
        const id = ids.next() as SeatId;
        onSit({ id, name: name.trim(), perspective, role, isOutside: false });
      }}
    >
      <p className={styles.text}>{seatTexts.note}</p>
      <LineField
        label={seatTexts.name}
        hint={seatTexts.nameHint}
        isRequired
        value={name}
        onChange={setName}
        problem={wasTried && name.trim() === "" ? seatTexts.nameMissing : undefined}
      />
      <PerspectiveField label={seatTexts.perspective} initial={perspective} onChange={setPerspective} />
      <Field label={seatTexts.role}>
        <RadioGroup
          value={role}
          onChange={(_, { value }) => {
            setRole(seatRoles.find((each) => each === value) ?? "participant");
          }}
        >
          {seatRoles.map((each) => (
            <Radio key={each} value={each} label={seatTexts.roles[each]} />
          ))}
        </RadioGroup>
      </Field>
      <div>
        <Button type="submit" appearance="primary">
          {seatTexts.sit}
        </Button>
      </div>
    </form>
  );
}
