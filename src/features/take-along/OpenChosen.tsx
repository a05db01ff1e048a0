import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { unreachable } from "@/domain/unreachable";
import { takeFocus } from "@/ui/focus/takeFocus";
import { addressOf } from "@/ui/navigation/place";
import { ComparisonChoice } from "./ComparisonChoice";
import { fileTexts } from "./fileTexts";
import { FileFailure, FileRefused } from "./FileRefused";
import { useOpenFile, type OpenFileState } from "./useOpenFile";
import { useTakeAlongStyles } from "./useTakeAlongStyles";

interface OpenChosenProps {
  readonly file: File;
  /** What goes on that takes a while; null when nothing does. */
  readonly onBusy: (busy: "reading" | "keeping" | null) => void;
  readonly onPick: () => void;
  readonly onCancel: () => void;
}

/** Opens one file that was chosen, and shows what came of it. */
export function OpenChosen({ file, onBusy, onPick, onCancel }: OpenChosenProps) {
  const { state, open, merge, openAsCopy } = useOpenFile();
  const isBegun = useRef(false);
  useEffect(() => {
    if (!isBegun.current) open(file);
    isBegun.current = true;
  }, [file, open]);
  const busy = state.kind === "reading" || state.kind === "keeping" ? state.kind : null;
  useEffect(() => {
    onBusy(busy);
  }, [busy, onBusy]);
  switch (state.kind) {
    case "idle":
    case "reading":
    case "keeping":
      return null;
    case "known":
      return <ComparisonChoice {...state} onMerge={merge} onCopy={openAsCopy} onCancel={onCancel} />;
    case "refused":
      return <FileRefused refusal={state.refusal} onPick={onPick} />;
    case "failed":
      return <FileFailure failure={state.failure} onPick={onPick} />;
    case "merged":
      return <Merged {...state} />;
    default:
      return unreachable(state);
  }
}

function Merged({ workspace, copyName }: Extract<OpenFileState, { readonly kind: "merged" }>) {
  const styles = useTakeAlongStyles();
  const textId = useId();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody id={textId} className={styles.text}>
        {fileTexts.merged(copyName)}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          as="a"
          ref={takeFocus}
          aria-describedby={textId}
          href={addressOf({ page: "route", workspace: workspace.id })}
        >
          {fileTexts.toWorkspace}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
