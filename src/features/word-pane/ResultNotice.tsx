import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { paneTexts } from "./texts";
import type { PaneResult } from "./usePaneWork";

/** What came of what the user asked. */
export function ResultNotice({ result }: { readonly result: PaneResult }) {
  const { done, refused } = paneTexts;
  const isRefused = result in refused;
  const text = { ...done, ...refused }[result];
  return (
    <MessageBar intent={isRefused ? "warning" : "success"} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
