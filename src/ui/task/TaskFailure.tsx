import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { failureText } from "../error/errorTexts";
import type { Task } from "./useTask";

/** Why something did not work, and what to do. */
export function TaskFailure({ task }: { readonly task: Task }) {
  if (task.kind !== "failed") return null;
  const { title, whatToDo } = failureText(task.failure);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {whatToDo}
      </MessageBarBody>
    </MessageBar>
  );
}
