import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkspaceId } from "@/domain/record";
import { AppError } from "@/ports/appError";
import type { Microsoft365 } from "@/ports/microsoft365";
import { LineField } from "@/ui/text/LineField";
import { AccountPart } from "./AccountPart";
import { FoundSite } from "./FoundSite";
import { GuestPart } from "./GuestPart";
import type { LookedAtSite } from "./lookedAtSite";
import { needsSignIn } from "./needsSignIn";
import { TaskFailure } from "@/ui/task/TaskFailure";
import { sharingTexts } from "./texts";
import { useAccount } from "@/ui/app/useMicrosoft365";
import { useSharingStyles } from "./useSharingStyles";
import { type Task, useTask } from "@/ui/task/useTask";

interface ChooseSiteProps {
  readonly microsoft365: Microsoft365;
  /** What goes into the site; null to work with what is there. */
  readonly workspace: WorkspaceId | null;
}

/** Signing in, finding a site, and looking what has to be done there. */
export function ChooseSite({ microsoft365, workspace }: ChooseSiteProps) {
  const styles = useSharingStyles();
  const account = useAccount(microsoft365);
  const [address, setAddress] = useState("");
  const [found, setFound] = useState<LookedAtSite | null>(null);
  const { task, run } = useTask();
  if (!account) return <AccountPart microsoft365={microsoft365} />;
  const find = () => {
    run(async () => {
      setFound(null);
      const site = await microsoft365.findSite(address);
      setFound({ site, steps: await microsoft365.setUp.look(site.id) });
    });
  };
  return (
    <>
      <AccountPart
        microsoft365={microsoft365}
        hasToSignIn={task.kind === "failed" && needsSignIn(task.failure)}
      />
      <form
        className={styles.narrow}
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <LineField
          label={sharingTexts.address}
          hint={sharingTexts.addressHint}
          value={address}
          onChange={setAddress}
        />
        <div className={styles.buttons}>
          <Button type="submit">{task.kind === "busy" ? sharingTexts.finding : sharingTexts.find}</Button>
        </div>
      </form>
      <TaskFailure task={task} />
      {isUnknown(task) && <GuestPart microsoft365={microsoft365} address={address} />}
      {found && (
        <FoundSite
          microsoft365={microsoft365}
          account={account}
          found={found}
          workspace={workspace}
          onSetUp={find}
        />
      )}
    </>
  );
}

function isUnknown(task: Task): boolean {
  return (
    task.kind === "failed" && task.failure instanceof AppError && task.failure.detail.code === "siteUnknown"
  );
}
