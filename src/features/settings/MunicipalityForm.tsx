import { Button, Field } from "@fluentui/react-components";
import { useState } from "react";
import type { Municipality } from "@/domain/workspace/municipality";
import { LazyPart } from "@/ui/loading/LazyPart";
import { MunicipalityPicker } from "@/ui/municipality/MunicipalityPicker";
import { settingsTexts } from "./texts";
import { useSettingsStyles } from "./useSettingsStyles";

interface MunicipalityFormProps {
  readonly onChoose: (municipality: Municipality) => void;
  readonly onCancel: () => void;
}

/** Asks for another municipality. Pressed, not picked: while one types "Bergen", other names pass by. */
export function MunicipalityForm({ onChoose, onCancel }: MunicipalityFormProps) {
  const styles = useSettingsStyles();
  const [chosen, setChosen] = useState<Municipality | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setIsMissing(chosen === null);
        if (chosen) onChoose({ code: chosen.code, name: chosen.name });
        else event.currentTarget.querySelector("input")?.focus();
      }}
    >
      <LazyPart>
        <Field
          className={styles.narrow}
          label={settingsTexts.newMunicipality}
          hint={settingsTexts.municipalityHint}
          required
          {...(isMissing && !chosen ? { validationMessage: settingsTexts.chooseMunicipality } : {})}
        >
          <MunicipalityPicker chosen={chosen} onChoose={setChosen} takesFocus />
        </Field>
      </LazyPart>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {settingsTexts.keepMunicipality}
        </Button>
        <Button onClick={onCancel}>{settingsTexts.cancel}</Button>
      </div>
    </form>
  );
}
