import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ErrorText } from "./errorText";

interface ErrorBarProps {
  readonly text: ErrorText;
  readonly action: { readonly label: string; readonly run: () => void };
  /** What else one can do. */
  readonly further?: ReactNode;
}

/** What happened, what to do, and the button to do it with. */
export function ErrorBar({ text: { title, whatToDo }, action, further }: ErrorBarProps) {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {whatToDo}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={action.run}>{action.label}</Button>
        {further}
      </MessageBarActions>
    </MessageBar>
  );
}
