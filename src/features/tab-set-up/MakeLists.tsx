import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { SetUpStep, SharedSite } from "@/ports/sharedSite";
import { TaskFailure } from "@/ui/task/TaskFailure";
import { useTask } from "@/ui/task/useTask";
import { tabSetUpTexts } from "./texts";
import { useSetUpStyles } from "./useSetUpStyles";

interface MakeListsProps {
  readonly microsoft365: Microsoft365;
  readonly site: SharedSite;
  readonly steps: readonly SetUpStep[];
  readonly onDone: () => void;
}

/** What a site lacks, and the button to make it. */
export function MakeLists({ microsoft365, site, steps, onDone }: MakeListsProps) {
  const styles = useSetUpStyles();
  const [done, setDone] = useState(0);
  const { task, run } = useTask();
  const make = () => {
    run(async () => {
      setDone(0);
      await microsoft365.setUp.carryOut(site.id, () => {
        setDone((count) => count + 1);
      });
      onDone();
    });
  };
  return (
    <div className={styles.part}>
      <p className={styles.text} role="status">
        {tabSetUpTexts.found(site.name)} {tabSetUpTexts.toDo}
      </p>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={tabSetUpTexts.step(step)}>{tabSetUpTexts.step(step)}</li>
        ))}
      </ul>
      <Button appearance="primary" onClick={make}>
        {task.kind === "busy" ? tabSetUpTexts.settingUp(done, steps.length) : tabSetUpTexts.setUp}
      </Button>
      <TaskFailure task={task} />
    </div>
  );
}
