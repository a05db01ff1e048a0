import { Button } from "@fluentui/react-components";
import type { Microsoft365 } from "@/ports/microsoft365";
import { TaskFailure } from "./TaskFailure";
import { sharingTexts } from "./texts";
import { useAccount } from "./useMicrosoft365";
import { useSharingStyles } from "./useSharingStyles";
import { useTask } from "./useTask";

/** Who is signed in, with the button to be somebody else or nobody. */
export function AccountPart({ microsoft365 }: { readonly microsoft365: Microsoft365 }) {
  const styles = useSharingStyles();
  const { signIn } = microsoft365;
  const account = useAccount(microsoft365);
  const { task, run } = useTask();
  return (
    <>
      <div className={styles.buttons}>
        {account && <p className={styles.text}>{sharingTexts.signedInAs(account.name, account.userName)}</p>}
        {account ? (
          <Button
            onClick={() => {
              run(() => signIn.signOut());
            }}
          >
            {sharingTexts.signOut}
          </Button>
        ) : (
          <Button
            appearance="primary"
            onClick={() => {
              run(async () => {
                await signIn.signIn();
              });
            }}
          >
            {task.kind === "busy" ? sharingTexts.signingIn : sharingTexts.signIn}
          </Button>
        )}
      </div>
      <TaskFailure task={task} />
    </>
  );
}
