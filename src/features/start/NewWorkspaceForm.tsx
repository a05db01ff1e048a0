import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import type { Municipality } from "@/domain/workspace/municipality";
import { useApp } from "@/ui/app/AppContext";
import { MunicipalityPicker } from "@/ui/municipality/MunicipalityPicker";
import { goTo } from "@/ui/navigation/usePlace";
import { unusedName } from "@/ui/format/unusedName";
import { createWorkspace } from "@/usecases/createWorkspace";
import { askToKeep } from "@/usecases/take-along/askToKeep";
import { startTexts } from "./texts";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM, justifyItems: "start" },
  field: { width: "100%", maxWidth: "28rem" },
});

/** Makes a workspace; one that has the name of another gets a number. */
export function NewWorkspaceForm({ usedNames }: { readonly usedNames: readonly string[] }) {
  const styles = useStyles();
  const ports = useApp();
  const [municipality, setMunicipality] = useState<Municipality | null>(null);
  const [isMissing, setIsMissing] = useState(false);

  const create = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsMissing(municipality === null);
    if (!municipality) {
      event.currentTarget.querySelector("input")?.focus();
      return;
    }
    askToKeep(ports);
    const name = unusedName(startTexts.workspaceName(municipality.name), usedNames);
    goTo({
      page: "route",
      workspace: createWorkspace(ports, {
        name,
        municipality: { code: municipality.code, name: municipality.name },
      }),
    });
  };

  return (
    <form className={styles.form} onSubmit={create} noValidate>
      <Field
        className={styles.field}
        label={startTexts.municipality}
        hint={startTexts.municipalityHint}
        required
        {...(isMissing && !municipality ? { validationMessage: startTexts.choose } : {})}
      >
        <MunicipalityPicker chosen={municipality} onChoose={setMunicipality} />
      </Field>
      <Button type="submit" appearance="primary">
        {startTexts.create}
      </Button>
    </form>
  );
}
