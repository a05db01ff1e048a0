import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Microsoft365 } from "@/ports/microsoft365";
import { useApp } from "@/ui/app/AppContext";
import { LeavePart } from "./LeavePart";
import { TaskFailure } from "@/ui/task/TaskFailure";
import { sharingTexts } from "./texts";
import { troubleTexts } from "./troubleTexts";
import { useAccount } from "@/ui/app/useMicrosoft365";
import { useSharingStyles } from "./useSharingStyles";
import { useTask } from "@/ui/task/useTask";

interface AccountPartProps {
  readonly microsoft365: Microsoft365;
  /** Whether who is signed in has to do so again. */
  readonly hasToSignIn?: boolean;
  /** The way to take along what was not sent, before signing out takes it off this device. */
  readonly rescue?: ReactNode;
}

/** Who is signed in, with the button to be somebody else or nobody. */
export function AccountPart({ microsoft365, hasToSignIn = false, rescue = null }: AccountPartProps) {
  const styles = useSharingStyles();
  const { sharing } = useApp();
  const { signIn } = microsoft365;
  const account = useAccount(microsoft365);
  const { task, run } = useTask();
  return (
    <>
      <div className={styles.buttons}>
        {account && <p className={styles.text}>{sharingTexts.signedInAs(account.name, account.userName)}</p>}
        {(!account || hasToSignIn) && (
          <Button
            appearance="primary"
            onClick={() => {
              run(async () => {
                await signIn.signIn();
              });
            }}
          >
            {signInLabel(task.kind === "busy", account !== null)}
          </Button>
        )}
      </div>
      {account && (
        <LeavePart
          label={troubleTexts.signOut}
          explanation={troubleTexts.signOutExplanation}
          sites={sharing.sites().map(({ known }) => known)}
          before={() => signIn.signOut()}
          rescue={rescue}
        />
      )}
      <TaskFailure task={task} />
    </>
  );
}

function signInLabel(isBusy: boolean, isAgain: boolean): string {
  if (isBusy) return sharingTexts.signingIn;
  return isAgain ? sharingTexts.signInAgain : sharingTexts.signIn;
}
