import { Combobox, makeStyles, Option } from "@fluentui/react-components";
import { type KeyboardEvent, use, useRef, useState } from "react";
import type { Municipality } from "@/domain/workspace/municipality";
import { useApp } from "../app/AppContext";
import { takeFocus } from "../focus/takeFocus";
import { matchMunicipalities } from "./matchMunicipalities";
import { municipalityTexts } from "./texts";

/** All 342 at once would make the list slow to open and long to hear; typing is quicker. */
const longestList = 25;

const walkingKeys = ["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End"];

const useStyles = makeStyles({ list: { maxHeight: "16rem" } });

interface MunicipalityPickerProps {
  readonly chosen: Municipality | null;
  readonly onChoose: (municipality: Municipality | null) => void;
  readonly takesFocus?: boolean;
}

/** Asks for a municipality by the letters of its name; of several that fit, the user chooses. Suspends until the list of them is there. */
export function MunicipalityPicker({
  chosen,
  onChoose,
  takesFocus = false,
  ...field
}: MunicipalityPickerProps) {
  const styles = useStyles();
  const municipalities = use(useApp().content.municipalities());
  const [typed, setTyped] = useState("");
  const matches = matchMunicipalities(municipalities, typed);
  const left = matches.length - longestList;
  // Whether the option that has the mark was walked to: the list marks the first one by itself.
  const hasWalked = useRef(false);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (walkingKeys.includes(event.key)) hasWalked.current = true;
    // Left to itself the list chooses the first of several here. The key still does what it does in any field.
    const isUnclear = typed.trim() !== "" && chosen === null && matches.length > 1 && !hasWalked.current;
    if (isUnclear && ["Enter", "Tab"].includes(event.key)) event.stopPropagation();
  };
  const choose = (municipality: Municipality | undefined) => {
    onChoose(municipality ?? null);
    if (municipality) setTyped(municipality.name);
  };

  return (
    <Combobox
      {...field}
      ref={takesFocus ? takeFocus : null}
      freeform
      // In its place in the page, not at the end of it: there it would stand outside every landmark.
      inlinePopup
      positioning="below-start"
      // One stop for the keyboard: the arrow keys open the list, and it closes when the focus goes on.
      expandIcon={{ tabIndex: -1 }}
      listbox={{ className: styles.list }}
      value={typed}
      selectedOptions={chosen ? [chosen.code] : []}
      onKeyDownCapture={onKeyDownCapture}
      onChange={(event) => {
        hasWalked.current = false;
        const text = event.target.value;
        setTyped(text);
        // Whoever types the whole name has chosen, also without opening the list.
        const whole = text.trim().toLowerCase();
        const named = municipalities.find(({ name, alsoKnownAs }) =>
          [name, ...alsoKnownAs].some((each) => each.toLowerCase() === whole),
        );
        onChoose(named ?? null);
      }}
      onOptionSelect={(_, { optionValue }) => {
        choose(municipalities.find(({ code }) => code === optionValue));
      }}
    >
      {matches.slice(0, longestList).map(({ code, name }) => (
        <Option key={code} value={code} text={name}>
          {name}
        </Option>
      ))}
      {left > 0 && (
        <Option key="more" text="" disabled>
          {municipalityTexts.more(left)}
        </Option>
      )}
      {matches.length === 0 && (
        <Option key="none" text="" disabled>
          {municipalityTexts.noMatch}
        </Option>
      )}
    </Combobox>
  );
}
