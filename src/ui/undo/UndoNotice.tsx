import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { takeFocus } from "../focus/takeFocus";
import { undoTexts } from "./texts";

/** Says what was removed and brings it back. Takes the focus, which what was removed held. */
export function UndoNotice({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) {
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button ref={takeFocus} onClick={onUndo}>
          {undoTexts.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
