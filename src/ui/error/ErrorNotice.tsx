import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { AppErrorDetail } from "@/ports/appError";
import { errorText } from "./errorTexts";
import { errorNoticeTexts } from "./texts";

interface ErrorNoticeProps {
  readonly error: AppErrorDetail;
  readonly onRetry?: (() => void) | undefined;
}

export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const { title, whatToDo } = errorText(error);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {whatToDo}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{errorNoticeTexts.retry}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
