import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useId } from "react";
import { takeFocus } from "../focus/takeFocus";
import { undoTexts } from "./texts";

/**
 * Says what was removed and brings it back. Its button takes the focus, which what was removed held, and is described by
 * the text: so a screen reader says both. Give it a key per removal.
 */
export function UndoNotice({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) {
  const textId = useId();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody id={textId}>{text}</MessageBarBody>
      <MessageBarActions>
        <Button ref={takeFocus} aria-describedby={textId} onClick={onUndo}>
          {undoTexts.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
