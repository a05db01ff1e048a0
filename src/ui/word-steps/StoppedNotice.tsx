import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { takeFocus } from "@/ui/focus/takeFocus";
import { wordStepTexts } from "./texts";

/** For who stopped: the button that was pressed is gone, so this takes its focus. */
export function StoppedNotice({ children }: { readonly children?: ReactNode }) {
  return (
    <div ref={takeFocus} tabIndex={-1}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{wordStepTexts.stopped}</MessageBarBody>
        {children && <MessageBarActions>{children}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
