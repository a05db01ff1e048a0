import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { AppError } from "@/ports/appError";
import { errorText, type ErrorText } from "./errorTexts";
import { errorNoticeTexts } from "./texts";

/** Tells of a failure after which the page must be loaded again, whatever was thrown. */
export function FailureNotice({ failure }: { readonly failure: unknown }) {
  const { title, whatToDo } = textOf(failure);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {whatToDo}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          {errorNoticeTexts.reload}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function textOf(failure: unknown): ErrorText {
  if (failure instanceof AppError) return errorText(failure.detail);
  // webpack's own name for a part of the app that did not arrive.
  if (failure instanceof Error && failure.name === "ChunkLoadError")
    return errorText({ code: "appPartMissing" });
  return { title: errorNoticeTexts.unexpectedTitle, whatToDo: errorNoticeTexts.unexpected };
}
