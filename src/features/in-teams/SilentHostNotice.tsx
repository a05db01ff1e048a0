import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { inTeamsTexts } from "./texts";

/** Says that the program around the app does not answer. */
export function SilentHostNotice() {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{inTeamsTexts.silent}</MessageBarTitle> {inTeamsTexts.silentWhatToDo}
      </MessageBarBody>
    </MessageBar>
  );
}
