import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { takeFocus } from "@/ui/focus/takeFocus";
import { paneTexts } from "./texts";
import type { PaneResult } from "./usePaneWork";
import { usePaneStyles } from "./usePaneStyles";

/** What came of what the user asked. */
export function ResultNotice({ result }: { readonly result: PaneResult }) {
  const styles = usePaneStyles();
  const { done, refused } = paneTexts;
  const isRefused = result in refused;
  // Who sets something goes on where it is set.
  const isOfSetting = result === "opensItself" || result === "opensByHand";
  const text = { ...done, ...refused }[result];
  return (
    <div ref={isOfSetting ? null : takeFocus} tabIndex={-1} className={styles.result}>
      <MessageBar intent={isRefused ? "warning" : "success"} layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
