import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { failureText } from "../error/errorTexts";
import type { Task } from "./useTask";

const useStyles = makeStyles({
  // An address in it may be longer than a narrow screen is wide.
  text: { overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalS },
});

/** Why something did not work, and what to do. */
export function TaskFailure({ task }: { readonly task: Task }) {
  const styles = useStyles();
  if (task.kind !== "failed") return null;
  const { title, whatToDo } = failureText(task.failure);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{title}</MessageBarTitle> {whatToDo}
      </MessageBarBody>
    </MessageBar>
  );
}
