import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { useRemovedRecords } from "@/ui/app/useRecords";
import { takeFocus } from "@/ui/focus/takeFocus";
import { addressOf } from "@/ui/navigation/place";
import { RemovedList } from "@/ui/undo/RemovedList";
import { restoreRecord } from "@/usecases/restoreRecord";
import { startTexts } from "./texts";

/** Workspaces that were removed, to bring back whole; nothing while there are none. */
export function RemovedWorkspaces() {
  const ports = useApp();
  const textId = useId();
  const [restored, setRestored] = useState<Workspace | null>(null);
  return (
    <>
      {restored && (
        <MessageBar key={restored.id} intent="success" layout="multiline">
          <MessageBarBody id={textId}>{startTexts.restored(restored.name)}</MessageBarBody>
          <MessageBarActions>
            <Button
              as="a"
              ref={takeFocus}
              aria-describedby={textId}
              href={addressOf({ page: "route", workspace: restored.id })}
            >
              {startTexts.openRestored}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <RemovedList
        items={useRemovedRecords("workspace")}
        nameOf={({ name }) => name}
        onRestore={(workspace) => {
          restoreRecord(ports, { kind: "workspace", record: workspace });
          setRestored(workspace);
        }}
      />
    </>
  );
}
