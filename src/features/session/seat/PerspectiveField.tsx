import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { knownPerspectives, type Perspective } from "@/domain/session/seat";
import { LineField } from "@/ui/text/LineField";
import { sessionTexts } from "../texts";
import { seatTexts } from "./texts";

const other = "other";

interface PerspectiveFieldProps {
  readonly label: string;
  /** What it begins with. */
  readonly initial: Perspective;
  readonly onChange: (perspective: Perspective) => void;
}

/** One of the known perspectives, or a name of one's own. */
export function PerspectiveField({ label, initial, onChange }: PerspectiveFieldProps) {
  const isKnown = knownPerspectives.includes(initial);
  const [chosen, setChosen] = useState<string>(isKnown ? initial : other);
  const [own, setOwn] = useState<string>(isKnown ? "" : initial);
  const tell = (next: string, name: string) => {
    onChange((next === other ? name.trim() || seatTexts.otherPerspective : next) as Perspective);
  };
  return (
    <>
      <Field label={label}>
        <RadioGroup
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
            tell(value, own);
          }}
        >
          {sessionTexts.perspectives.map(({ id, label: name }) => (
            <Radio key={id} value={id} label={name} />
          ))}
          <Radio value={other} label={seatTexts.otherPerspective} />
        </RadioGroup>
      </Field>
      {chosen === other && (
        <LineField
          label={seatTexts.ownPerspective}
          value={own}
          onChange={(name) => {
            setOwn(name);
            tell(chosen, name);
          }}
        />
      )}
    </>
  );
}
