import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular, Delete20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ChecklistItem, ChecklistItemId } from "@/domain/route/route";
import { noRouteProgress } from "@/domain/route/routeProgress";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { takeFocus } from "@/ui/focus/takeFocus";
import { LineField } from "@/ui/text/LineField";
import { singleClick } from "@/ui/undo/singleClick";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import type { StepCardProps } from "./stepCardProps";
import { routeTexts } from "./texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

interface Removed {
  readonly item: ChecklistItem;
  readonly index: number;
}

/** The checklist of a step, to be made one's own. Points keep their id, so what was ticked off stays so. */
export function ChecklistEditor({ step, progress, scope, onChange }: StepCardProps) {
  const styles = useStyles();
  const { ids } = useApp();
  const [added, setAdded] = useState<ChecklistItemId | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [timesRestored, setTimesRestored] = useState(0);
  const { ownChecklists } = progress ?? noRouteProgress;
  const { checklist } = step[scope];
  const keep = (items: readonly ChecklistItem[] | null) => {
    onChange({ ownChecklists: { ...ownChecklists, [scope]: items } });
  };
  return (
    <Card labelledBy="checklist">
      <SectionTitle id="checklist">{routeTexts.checklist}</SectionTitle>
      {/* A key per time, so that a text that was too long to keep goes as well. */}
      <ul key={timesRestored} className={styles.list}>
        {checklist.map((item, index) => (
          <li key={item.id} className={styles.item}>
            <LineField
              label={routeTexts.item(index + 1)}
              wraps
              value={item.text}
              takesFocus={item.id === added}
              onChange={(text) => {
                keep(checklist.map((each) => (each.id === item.id ? { ...each, text } : each)));
              }}
            />
            <Button
              appearance="subtle"
              icon={<Delete20Regular />}
              aria-label={routeTexts.removeItem(item.text)}
              onClick={singleClick(() => {
                setRemoved({ item, index });
                keep(checklist.filter((each) => each.id !== item.id));
              })}
            />
          </li>
        ))}
      </ul>
      {removed && (
        <UndoNotice
          key={removed.item.id}
          text={routeTexts.itemRemoved(removed.item.text)}
          onUndo={() => {
            // In its place in the list of now: other points may have changed since.
            keep(checklist.toSpliced(removed.index, 0, removed.item));
            setAdded(removed.item.id);
            setRemoved(null);
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button
          // The button that was pressed to restore the list is gone.
          key={timesRestored}
          ref={timesRestored > 0 ? takeFocus : null}
          icon={<Add20Regular />}
          onClick={() => {
            const item = { id: ids.next() as ChecklistItemId, text: "" };
            keep([...checklist, item]);
            setAdded(item.id);
          }}
        >
          {routeTexts.addItem}
        </Button>
        {ownChecklists[scope] && (
          <Button
            onClick={() => {
              setRemoved(null);
              setTimesRestored(timesRestored + 1);
              keep(null);
            }}
          >
            {routeTexts.restoreChecklist}
          </Button>
        )}
      </div>
    </Card>
  );
}
