import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { OwnFolder, OwnPlace } from "@/ports/ownFolder";
import type { Meeting } from "@/ports/meeting";
import { takeFocus } from "@/ui/focus/takeFocus";
import { useFocusAfter } from "@/ui/focus/useFocusAfter";
import { TaskFailure } from "@/ui/task/TaskFailure";
import { useTask } from "@/ui/task/useTask";
import { forgetOwnInput } from "@/usecases/session/forgetOwnInput";
import { useSessionStyles } from "../useSessionStyles";

export interface ForgetTexts {
  readonly forget: string;
  readonly forgetTitle: string;
  /** What goes, and what stays. */
  readonly forgetSure: string;
  readonly forgetYes: string;
  readonly forgetNo: string;
  readonly forgotten: string;
}

interface ForgetProps {
  readonly meeting: Pick<Meeting, "ownVotes" | "ownNotes" | "carriedInput">;
  readonly place: OwnPlace;
  /** Null when it is on this device only. */
  readonly folder: OwnFolder | null;
  readonly texts: ForgetTexts;
  readonly onForgotten: () => void;
}

/** Throws away what one prepared and noted for oneself, once that is sure. */
export function Forget({ meeting, place, folder, texts, onForgotten }: ForgetProps) {
  const styles = useSessionStyles();
  const openId = useId();
  const [step, setStep] = useState<"offered" | "asked" | "done">("offered");
  const { task, run } = useTask();
  const isBusy = task.kind === "busy";
  useFocusAfter(step === "asked", openId);
  return (
    <>
      {step === "asked" ? (
        <div role="group" aria-label={texts.forgetTitle} className={styles.stack}>
          <p ref={takeFocus} tabIndex={-1} className={styles.text}>
            {texts.forgetSure}
          </p>
          <div className={styles.buttons}>
            <Button
              disabledFocusable={isBusy}
              onClick={() => {
                run(async () => {
                  await forgetOwnInput(meeting, folder, place);
                  setStep("done");
                  onForgotten();
                });
              }}
            >
              {texts.forgetYes}
            </Button>
            <Button
              disabledFocusable={isBusy}
              onClick={() => {
                setStep("offered");
              }}
            >
              {texts.forgetNo}
            </Button>
          </div>
          <TaskFailure task={task} />
        </div>
      ) : (
        <div>
          <Button
            id={openId}
            appearance="subtle"
            className={styles.wrapping}
            onClick={() => {
              setStep("asked");
            }}
          >
            {texts.forget}
          </Button>
        </div>
      )}
      <p className={styles.text} role="status">
        {step === "done" && texts.forgotten}
      </p>
    </>
  );
}
