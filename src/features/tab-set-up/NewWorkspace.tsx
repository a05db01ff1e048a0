import { Button, Field } from "@fluentui/react-components";
import { useState } from "react";
import type { Municipality } from "@/domain/workspace/municipality";
import type { Workspace } from "@/domain/workspace/workspace";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { SharedSite } from "@/ports/sharedSite";
import type { Account } from "@/ports/signIn";
import { useApp } from "@/ui/app/AppContext";
import { unusedName } from "@/ui/format/unusedName";
import { MunicipalityPicker } from "@/ui/municipality/MunicipalityPicker";
import { TaskFailure } from "@/ui/task/TaskFailure";
import { useTask } from "@/ui/task/useTask";
import { sharedWorkspace } from "@/usecases/sharedWorkspace";
import { tabSetUpTexts } from "./texts";
import { useSetUpStyles } from "./useSetUpStyles";

interface NewWorkspaceProps {
  readonly microsoft365: Microsoft365;
  readonly account: Account;
  readonly site: SharedSite;
  readonly usedNames: readonly string[];
  readonly onMade: (workspace: Workspace) => void;
}

/** Makes a workspace in a site; one that has the name of another gets a number. */
export function NewWorkspace({ microsoft365, account, site, usedNames, onMade }: NewWorkspaceProps) {
  const styles = useSetUpStyles();
  const ports = useApp();
  const [municipality, setMunicipality] = useState<Municipality | null>(null);
  const { task, run } = useTask();
  const make = () => {
    if (!municipality) return;
    const { code, name } = municipality;
    run(async () => {
      const workspace = sharedWorkspace(ports, account, {
        name: unusedName(tabSetUpTexts.workspaceName(name), usedNames),
        municipality: { code, name },
      });
      await microsoft365.addWorkspace(site.id, workspace);
      onMade(workspace);
    });
  };
  return (
    <div className={styles.part}>
      <Field className={styles.narrow} label={tabSetUpTexts.municipality} required>
        <MunicipalityPicker chosen={municipality} onChoose={setMunicipality} />
      </Field>
      <Button appearance="primary" disabledFocusable={!municipality} onClick={make}>
        {task.kind === "busy" ? tabSetUpTexts.creating : tabSetUpTexts.create}
      </Button>
      <TaskFailure task={task} />
    </div>
  );
}
