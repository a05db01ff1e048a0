import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { KnownSite } from "@/ports/sharing";
import { useApp } from "@/ui/app/AppContext";
import { useRecordName } from "@/ui/app/useRecordName";
import { takeFocus } from "@/ui/focus/takeFocus";
import { TaskFailure } from "@/ui/task/TaskFailure";
import { troubleTexts } from "./troubleTexts";
import { useSharingStyles } from "./useSharingStyles";
import { useTask } from "@/ui/task/useTask";

interface LeavePartProps {
  readonly label: string;
  readonly explanation: string;
  readonly sites: readonly KnownSite[];
  /** What else goes before the work does, such as the account. */
  readonly before?: () => Promise<void>;
  /** The way to take the work along first. */
  readonly rescue: ReactNode;
}

const mostNames = 5;

/** Takes work that is shared off this device, once it is known what is lost with that. */
export function LeavePart({ label, explanation, sites, before, rescue }: LeavePartProps) {
  const styles = useSharingStyles();
  const { sharing } = useApp();
  const nameOf = useRecordName();
  const [unsent, setUnsent] = useState<readonly KindedRecord[] | null>(null);
  const { task, run } = useTask();
  if (unsent === null) {
    return (
      <>
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              run(async () => {
                setUnsent(await sharing.unsent(sites));
              });
            }}
          >
            {label}
          </Button>
        </div>
        <TaskFailure task={task} />
      </>
    );
  }
  const leave = () => {
    run(async () => {
      await before?.();
      await sharing.leave(sites);
    });
  };
  return (
    <div role="group" aria-label={troubleTexts.leaveTitle} className={styles.question}>
      <p ref={takeFocus} tabIndex={-1} className={styles.text}>
        {explanation} {unsent.length === 0 ? troubleTexts.nothingUnsent : troubleTexts.unsent(unsent.length)}
      </p>
      {unsent.length > 0 && (
        <ul className={styles.steps}>
          {unsent.slice(0, mostNames).map((kinded) => (
            <li key={kinded.record.id}>{nameOf(kinded)}</li>
          ))}
          {unsent.length > mostNames && <li>{troubleTexts.more(unsent.length - mostNames)}</li>}
        </ul>
      )}
      {rescue}
      <div className={styles.buttons}>
        <Button onClick={leave}>
          {task.kind === "busy"
            ? troubleTexts.leaving
            : unsent.length > 0
              ? troubleTexts.confirmLosing
              : troubleTexts.confirmLeave}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            setUnsent(null);
          }}
        >
          {troubleTexts.cancel}
        </Button>
      </div>
      <TaskFailure task={task} />
    </div>
  );
}
