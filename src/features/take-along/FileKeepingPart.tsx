import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Workspace } from "@/domain/workspace/workspace";
import { unreachable } from "@/domain/unreachable";
import type { FileKeepingState } from "@/ports/fileKeeping";
import { useApp } from "@/ui/app/AppContext";
import { formatRecent } from "@/ui/format/moments";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { ChangedElsewhere } from "./ChangedElsewhere";
import { keepingTexts } from "./keepingTexts";
import { useFileKeeping } from "./useFileKeeping";
import { useFocusInside } from "./useFocusInside";
import { useTakeAlong } from "./useTakeAlong";
import { useTakeAlongStyles } from "./useTakeAlongStyles";

/** Keeps the workspace in a file too, where the browser can: where it is kept, or why it is not. */
export function FileKeepingPart({ workspace }: { readonly workspace: Workspace }) {
  const styles = useTakeAlongStyles();
  const state = useFileKeeping(workspace.id);
  const titleId = useId();
  const focus = useFocusInside(state.kind);
  return (
    <div {...focus} role="group" aria-labelledby={titleId} className={styles.part}>
      <PartTitle id={titleId}>{keepingTexts.title}</PartTitle>
      <Keeping workspace={workspace} state={state} />
    </div>
  );
}

interface KeepingProps {
  readonly workspace: Workspace;
  readonly state: FileKeepingState;
}

function Keeping({ workspace, state }: KeepingProps) {
  const styles = useTakeAlongStyles();
  const { fileKeeping } = useTakeAlong();
  const { clock } = useApp();
  const { id } = workspace;
  const choose = (which: "new" | "existing") => () => void fileKeeping.choose(id, which);
  const stop = <Button onClick={() => void fileKeeping.untie(id)}>{keepingTexts.stop}</Button>;
  switch (state.kind) {
    case "opening":
      return null;
    case "unavailable":
      return <p className={styles.text}>{keepingTexts.unavailable}</p>;
    case "untied":
      return (
        <>
          <p className={styles.text}>{keepingTexts.explanation}</p>
          <p className={styles.text}>{keepingTexts.existingHint}</p>
          <div className={styles.buttons}>
            <Button onClick={choose("new")}>{keepingTexts.chooseNew}</Button>
            <Button onClick={choose("existing")}>{keepingTexts.chooseExisting}</Button>
          </div>
        </>
      );
    case "paused":
      return (
        <>
          <p className={styles.text}>{keepingTexts.paused(state.name)}</p>
          <div className={styles.buttons}>
            <Button onClick={() => void fileKeeping.resume(id)}>{keepingTexts.resume(state.name)}</Button>
            {stop}
          </div>
        </>
      );
    case "saving":
    case "saved":
      return (
        <>
          <p className={styles.text}>
            {state.kind === "saved"
              ? keepingTexts.saved(state.name, formatRecent(state.at, clock.today()))
              : keepingTexts.saving(state.name)}
          </p>
          <div className={styles.buttons}>{stop}</div>
        </>
      );
    case "changedElsewhere":
      return <ChangedElsewhere workspace={workspace} name={state.name} />;
    case "failed":
      return (
        <>
          <p className={styles.text}>
            {[
              keepingTexts.failed(state.name),
              keepingTexts.trouble[state.trouble],
              keepingTexts.stillHere,
            ].join(" ")}
          </p>
          <div className={styles.buttons}>
            <Button onClick={choose("new")}>{keepingTexts.chooseNew}</Button>
            {stop}
          </div>
        </>
      );
    default:
      return unreachable(state);
  }
}
