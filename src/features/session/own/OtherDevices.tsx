import { Button, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import type { Microsoft365 } from "@/ports/microsoft365";
import { useAccount, useMicrosoft365 } from "@/ui/app/useMicrosoft365";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { failureText } from "@/ui/error/errorTexts";
import { LazyPart } from "@/ui/loading/LazyPart";
import { TaskFailure } from "@/ui/task/TaskFailure";
import { useTask } from "@/ui/task/useTask";
import { forgetOwnInput } from "@/usecases/session/forgetOwnInput";
import { useSessionStyles } from "../useSessionStyles";
import { ownTexts } from "./texts";
import { useCarriedInput } from "./useCarriedInput";

interface OtherDevicesProps {
  readonly meeting: Meeting;
  readonly session: SessionId;
  readonly seat: SeatId;
  readonly changes: number;
  readonly onArrival: () => void;
}

/** For who is signed in: whether what they prepare is on their other devices too. */
export function OtherDevices(props: OtherDevicesProps) {
  return (
    <LazyPart whileLoading={null} onFailure={null}>
      <WithMicrosoft365 {...props} />
    </LazyPart>
  );
}

function WithMicrosoft365(props: OtherDevicesProps) {
  const microsoft365 = useMicrosoft365();
  return microsoft365 && <WithAccount {...props} microsoft365={microsoft365} />;
}

type WithAccountProps = OtherDevicesProps & { readonly microsoft365: Microsoft365 };

function WithAccount({ microsoft365, ...props }: WithAccountProps) {
  return useAccount(microsoft365) && <OwnInputElsewhere {...props} microsoft365={microsoft365} />;
}

function OwnInputElsewhere({ microsoft365, ...props }: WithAccountProps) {
  const styles = useSessionStyles();
  const { ownFolder, signIn } = microsoft365;
  const { carried, isWanted, want, carry } = useCarriedInput({ ...props, folder: ownFolder });
  const { task, run } = useTask();
  return (
    <>
      <Switch
        label={ownTexts.want}
        checked={isWanted}
        disabled={task.kind === "busy"}
        onChange={(_, { checked }) => {
          if (!checked) want(false);
          else
            run(async () => {
              await signIn.allow("ownFolder");
              want(true);
            });
        }}
      />
      <p className={styles.text}>{ownTexts.wantHint}</p>
      <TaskFailure task={task} />
      {carried.kind === "failed" && (
        <ErrorBar text={failureText(carried.failure)} action={{ label: ownTexts.retry, run: carry }} />
      )}
      <p className={styles.text} role="status">
        {carried.kind === "busy" && ownTexts.busy}
        {carried.kind === "done" && ownTexts.done(carried.at)}
      </p>
      <Forget {...props} folder={isWanted ? ownFolder : null} />
    </>
  );
}

function Forget({
  meeting,
  session,
  seat,
  onArrival,
  folder,
}: OtherDevicesProps & { readonly folder: Microsoft365["ownFolder"] | null }) {
  const styles = useSessionStyles();
  const [step, setStep] = useState<"offered" | "asked" | "done">("offered");
  const { task, run } = useTask();
  return (
    <>
      {step === "asked" ? (
        <>
          <p className={styles.text}>{ownTexts.forgetSure}</p>
          <div className={styles.buttons}>
            <Button
              disabled={task.kind === "busy"}
              onClick={() => {
                run(async () => {
                  await forgetOwnInput(meeting, folder, { session, seat });
                  setStep("done");
                  onArrival();
                });
              }}
            >
              {ownTexts.forgetYes}
            </Button>
            <Button
              onClick={() => {
                setStep("offered");
              }}
            >
              {ownTexts.forgetNo}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button
            appearance="subtle"
            onClick={() => {
              setStep("asked");
            }}
          >
            {ownTexts.forget}
          </Button>
        </div>
      )}
      <TaskFailure task={task} />
      <p className={styles.text} role="status">
        {step === "done" && ownTexts.forgotten}
      </p>
    </>
  );
}
