import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import { seatRoles, type Perspective, type Seat, type SeatId, type SeatRole } from "@/domain/session/seat";
import { useApp } from "@/ui/app/AppContext";
import { focusFirstWrong } from "@/ui/focus/focusFirstWrong";
import { LineField } from "@/ui/text/LineField";
import { sessionTexts } from "../texts";
import { seatTexts } from "./texts";
import { useSessionStyles } from "../useSessionStyles";

const other = "other";

/** Asks from where somebody looks and whether they vote. */
export function SeatForm({ onSit }: { readonly onSit: (seat: Seat) => void }) {
  const styles = useSessionStyles();
  const { ids } = useApp();
  const [name, setName] = useState("");
  const [perspective, setPerspective] = useState<string>("municipality");
  const [ownPerspective, setOwnPerspective] = useState("");
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
        const from =
          perspective === other ? ownPerspective.trim() || seatTexts.otherPerspective : perspective;
        const id = ids.next() as SeatId;
        onSit({ id, name: name.trim(), perspective: from as Perspective, role, isOutside: false });
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
      <Field label={seatTexts.perspective}>
        <RadioGroup
          value={perspective}
          onChange={(_, { value }) => {
            setPerspective(value);
          }}
        >
          {sessionTexts.perspectives.map(({ id, label }) => (
            <Radio key={id} value={id} label={label} />
          ))}
          <Radio value={other} label={seatTexts.otherPerspective} />
        </RadioGroup>
      </Field>
      {perspective === other && (
        <LineField label={seatTexts.ownPerspective} value={ownPerspective} onChange={setOwnPerspective} />
      )}
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
