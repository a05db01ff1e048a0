import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Workspace } from "@/domain/workspace/workspace";
import { FileTrouble } from "@/ports/tiedFiles";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { failureText } from "@/ui/error/errorTexts";
import { keepingTexts, type MergeRefusal } from "./keepingTexts";
import { useTakeAlong } from "./useTakeAlong";
import { useTakeAlongStyles } from "./useTakeAlongStyles";

type Merging =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "refused"; readonly refusal: MergeRefusal }
  | { readonly kind: "failed"; readonly failure: unknown };

interface ChangedElsewhereProps {
  readonly workspace: Workspace;
  readonly name: string;
}

/** The file holds what something else wrote: bring that in, or leave it and go on in another file. */
export function ChangedElsewhere({ workspace, name }: ChangedElsewhereProps) {
  const styles = useTakeAlongStyles();
  const { fileKeeping } = useTakeAlong();
  const [merging, setMerging] = useState<Merging>({ kind: "idle" });
  const merge = () => {
    if (merging.kind === "busy") return;
    setMerging({ kind: "busy" });
    fileKeeping.merge(workspace.id).then(
      (result) => {
        // Once it is merged, the state of the file takes this away.
        setMerging(result.kind === "merged" ? { kind: "idle" } : { kind: "refused", refusal: result.kind });
      },
      (failure: unknown) => {
        setMerging({ kind: "failed", failure });
      },
    );
  };
  const apart = () => void fileKeeping.choose(workspace.id, "new");
  return (
    <>
      <p className={styles.text}>{keepingTexts.changedElsewhere(name)}</p>
      <p className={styles.text}>{keepingTexts.changedWhatToDo}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={merge}>
          {merging.kind === "busy" ? keepingTexts.merging : keepingTexts.merge}
        </Button>
        <Button onClick={apart}>{keepingTexts.saveApart}</Button>
        <Button onClick={() => void fileKeeping.untie(workspace.id)}>{keepingTexts.stop}</Button>
      </div>
      {merging.kind === "refused" && (
        <ErrorBar
          text={{ title: keepingTexts.notMerged, whatToDo: keepingTexts.mergeRefusals[merging.refusal] }}
          action={{ label: keepingTexts.saveApart, run: apart }}
        />
      )}
      {merging.kind === "failed" && (
        <ErrorBar
          text={
            merging.failure instanceof FileTrouble
              ? { title: keepingTexts.failed(name), whatToDo: keepingTexts.trouble[merging.failure.kind] }
              : failureText(merging.failure)
          }
          action={{ label: keepingTexts.merge, run: merge }}
        />
      )}
    </>
  );
}
