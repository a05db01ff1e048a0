import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRedo20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";
import type { UndoHistory } from "@/usecases/undo-changes/undoHistory";
import { planTexts } from "./texts";
import { useHistoryState } from "./usePlanHistory";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    // Within reach on a page of hundreds of measures.
    position: "sticky",
    top: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media print": { display: "none" },
  },
});

/** Takes back what was done on this screen, and does it again. */
export function PlanTools({ history }: { readonly history: UndoHistory }) {
  const styles = useStyles();
  const { canUndo, canRedo } = useHistoryState(history);
  return (
    <div className={styles.tools}>
      <Button icon={<ArrowUndo20Regular />} disabledFocusable={!canUndo} onClick={history.undo}>
        {planTexts.undo}
      </Button>
      <Button icon={<ArrowRedo20Regular />} disabledFocusable={!canRedo} onClick={history.redo}>
        {planTexts.redo}
      </Button>
    </div>
  );
}
