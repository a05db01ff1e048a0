import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkspaceId } from "@/domain/record";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { Account } from "@/ports/signIn";
import { useApp } from "@/ui/app/AppContext";
import { SetUpSteps } from "@/ui/set-up/SetUpSteps";
import type { LookedAtSite } from "./lookedAtSite";
import { TaskFailure } from "@/ui/task/TaskFailure";
import { sharingTexts } from "./texts";
import { useSharingStyles } from "./useSharingStyles";
import { useTask } from "@/ui/task/useTask";

interface FoundSiteProps {
  readonly microsoft365: Microsoft365;
  readonly account: Account;
  readonly found: LookedAtSite;
  readonly workspace: WorkspaceId | null;
  /** Called when the lists were made. */
  readonly onSetUp: () => void;
}

/** A site that was found: what has to be done there first, and then the button to work with it. */
export function FoundSite({ microsoft365, account, found, workspace, onSetUp }: FoundSiteProps) {
  const styles = useSharingStyles();
  const { sharing } = useApp();
  const [done, setDone] = useState(0);
  const { task, run } = useTask();
  const { site, steps } = found;
  const join = () => {
    run(() => sharing.join({ tenant: account.tenant, person: account.person, site }, workspace));
  };
  const setUp = () => {
    run(async () => {
      setDone(0);
      await microsoft365.setUp.carryOut(site.id, () => {
        setDone((count) => count + 1);
      });
      onSetUp();
    });
  };
  return (
    <>
      <p className={styles.text} role="status">
        {sharingTexts.found(site.name)} {steps.length === 0 ? sharingTexts.ready : sharingTexts.toDo}
      </p>
      {steps.length > 0 && <SetUpSteps steps={steps} />}
      <div className={styles.buttons}>
        {steps.length > 0 ? (
          <Button appearance="primary" onClick={setUp}>
            {task.kind === "busy" ? sharingTexts.settingUp(done, steps.length) : sharingTexts.setUp}
          </Button>
        ) : (
          <Button appearance="primary" onClick={join}>
            {task.kind === "busy" ? sharingTexts.moving : workspace ? sharingTexts.move : sharingTexts.join}
          </Button>
        )}
      </div>
      <TaskFailure task={task} />
    </>
  );
}
