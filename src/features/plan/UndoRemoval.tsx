import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Measure } from "@/domain/action-plan/measure";
import { takeFocus } from "@/ui/focus/takeFocus";
import { useApp } from "@/ui/app/AppContext";
import { restoreMeasure } from "@/usecases/restoreMeasure";
import { planTexts } from "./texts";

/** Says that a measure is gone and brings it back. Takes the focus, which the removed row held. */
export function UndoRemoval({
  measure,
  onUndone,
}: {
  readonly measure: Measure;
  readonly onUndone: () => void;
}) {
  const ports = useApp();
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>{planTexts.removed(measure.title)}</MessageBarBody>
      <MessageBarActions>
        <Button
          ref={takeFocus}
          onClick={() => {
            restoreMeasure(ports, measure);
            onUndone();
          }}
        >
          {planTexts.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
