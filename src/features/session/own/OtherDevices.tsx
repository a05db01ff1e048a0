import { Switch } from "@fluentui/react-components";
import { useId } from "react";
import type { PersonId } from "@/domain/record";
import type { Meeting } from "@/ports/meeting";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { OwnPlace } from "@/ports/ownFolder";
import { useAccount, useMicrosoft365 } from "@/ui/app/useMicrosoft365";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { failureText } from "@/ui/error/errorTexts";
import { useFocusAfter } from "@/ui/focus/useFocusAfter";
import { LazyPart } from "@/ui/loading/LazyPart";
import { TaskFailure } from "@/ui/task/TaskFailure";
import { useTask } from "@/ui/task/useTask";
import { useSessionStyles } from "../useSessionStyles";
import { Forget } from "./Forget";
import { forgetTexts, ownTexts } from "./texts";
import { useCarriedInput } from "./useCarriedInput";

interface OtherDevicesProps {
  readonly meeting: Meeting;
  readonly place: OwnPlace;
  readonly changes: number;
  readonly onArrival: () => void;
}

/** What one prepared and noted: throwing it away, and for who is signed in whether it is on their other devices too. */
export function OtherDevices(props: OtherDevicesProps) {
  return (
    <LazyPart whileLoading={null} onFailure={<OnlyHere {...props} />}>
      <WithMicrosoft365 {...props} />
    </LazyPart>
  );
}

function OnlyHere({ meeting, place, onArrival }: OtherDevicesProps) {
  return (
    <Forget
      meeting={meeting}
      place={place}
      folder={null}
      texts={forgetTexts.onlyHere}
      onForgotten={onArrival}
    />
  );
}

function WithMicrosoft365(props: OtherDevicesProps) {
  const microsoft365 = useMicrosoft365();
  return microsoft365 ? <WithAccount {...props} microsoft365={microsoft365} /> : <OnlyHere {...props} />;
}

function WithAccount(props: OtherDevicesProps & { readonly microsoft365: Microsoft365 }) {
  const account = useAccount(props.microsoft365);
  if (!account) return <OnlyHere {...props} />;
  return <OwnInputElsewhere key={account.person} {...props} person={account.person} />;
}

interface OwnInputElsewhereProps extends OtherDevicesProps {
  readonly microsoft365: Microsoft365;
  readonly person: PersonId;
}

function OwnInputElsewhere({ microsoft365, person, changes, ...props }: OwnInputElsewhereProps) {
  const styles = useSessionStyles();
  const switchId = useId();
  const { ownFolder, signIn } = microsoft365;
  const { carried, isWanted, want, retry } = useCarriedInput({
    ...props,
    person,
    changes,
    folder: ownFolder,
  });
  const { task, run } = useTask();
  useFocusAfter(carried.kind === "failed" && carried.isRetried, switchId);
  return (
    <>
      <Switch
        id={switchId}
        label={ownTexts.want}
        checked={isWanted}
        onChange={(_, { checked }) => {
          // Not disabled meanwhile: who is on it with the keyboard would be nowhere.
          if (task.kind === "busy") return;
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
        <ErrorBar text={failureText(carried.failure)} action={{ label: ownTexts.retry, run: retry }} />
      )}
      {/* Not read aloud: it changes after every pause in writing. */}
      {carried.kind === "busy" && <p className={styles.text}>{ownTexts.busy}</p>}
      {carried.kind === "done" && <p className={styles.text}>{ownTexts.done(carried.at)}</p>}
      <Forget
        meeting={props.meeting}
        place={props.place}
        folder={isWanted ? ownFolder : null}
        texts={isWanted ? forgetTexts.elsewhereToo : forgetTexts.notElsewhere}
        onForgotten={props.onArrival}
      />
    </>
  );
}
