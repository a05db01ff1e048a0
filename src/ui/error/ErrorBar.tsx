import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ErrorText } from "./errorTexts";

interface ErrorBarProps {
  readonly text: ErrorText;
  readonly action: { readonly label: string; readonly run: () => void };
}

/** What happened, what to do, and the button to do it with. */
export function ErrorBar({ text: { title, whatToDo }, action }: ErrorBarProps) {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {whatToDo}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={action.run}>{action.label}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
