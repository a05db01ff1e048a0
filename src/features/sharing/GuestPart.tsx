import { Button } from "@fluentui/react-components";
import type { Microsoft365 } from "@/ports/microsoft365";
import { TaskFailure } from "@/ui/task/TaskFailure";
import { sharingTexts } from "./texts";
import { useSharingStyles } from "./useSharingStyles";
import { useTask } from "@/ui/task/useTask";

interface GuestPartProps {
  readonly microsoft365: Microsoft365;
  /** Of a site that the organisation of the user does not know. */
  readonly address: string;
}

/** The way to the site of another organisation, for who is a guest there. */
export function GuestPart({ microsoft365, address }: GuestPartProps) {
  const styles = useSharingStyles();
  const { task, run } = useTask();
  const organisation = microsoft365.organisationOf(address);
  if (organisation === null) return null;
  return (
    <>
      <p className={styles.text}>{sharingTexts.guest}</p>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            run(async () => {
              await microsoft365.signIn.signIn(organisation);
            });
          }}
        >
          {task.kind === "busy" ? sharingTexts.signingIn : sharingTexts.signInAsGuest(organisation)}
        </Button>
      </div>
      <TaskFailure task={task} />
    </>
  );
}
