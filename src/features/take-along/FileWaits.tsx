import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { unreachable } from "@/domain/unreachable";
import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { takeFocus } from "@/ui/focus/takeFocus";
import { formatRecent } from "@/ui/format/moments";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { keepingTexts } from "./keepingTexts";
import { useFileKeeping } from "./useFileKeeping";
import { useReminderStyles } from "./useReminderStyles";
import { useTakeAlong } from "./useTakeAlong";

/** What the file of a workspace waits for; nothing while it goes by itself. */
export function FileWaits({ workspace }: { readonly workspace: Workspace }) {
  const styles = useReminderStyles();
  const { fileKeeping } = useTakeAlong();
  const { clock } = useApp();
  const state = useFileKeeping(workspace.id);
  const [wasResumed, setWasResumed] = useState(false);
  const settings = (
    <PlaceButton to={{ page: "settings", workspace: workspace.id }}>{keepingTexts.toSettings}</PlaceButton>
  );
  switch (state.kind) {
    case "paused":
      return (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{keepingTexts.paused(state.name)}</MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                setWasResumed(true);
                void fileKeeping.resume(workspace.id);
              }}
            >
              {keepingTexts.resume(state.name)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "changedElsewhere":
    case "failed":
      return (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{keepingTexts[state.kind](state.name)}</MessageBarBody>
          <MessageBarActions>{settings}</MessageBarActions>
        </MessageBar>
      );
    case "saved":
      if (!wasResumed) return null;
      return (
        <MessageBar intent="success" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            {/* In the place of the button that was pressed. */}
            <span ref={takeFocus} tabIndex={-1}>
              {keepingTexts.saved(state.name, formatRecent(state.at, clock.today()))}
            </span>
          </MessageBarBody>
        </MessageBar>
      );
    case "saving":
    case "opening":
    case "unavailable":
    case "untied":
      return null;
    default:
      return unreachable(state);
  }
}
