import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { useApp } from "@/ui/app/AppContext";
import { useRecord } from "@/ui/app/useRecords";
import { planName } from "@/ui/format/planName";
import { downloadPlan } from "@/usecases/downloadPlan";
import { insertPlan } from "@/usecases/exchange/insertPlan";
import { paneTexts } from "./texts";
import type { AutoOpeningChoice } from "./useAutoOpening";
import type { PaneWork } from "./usePaneWork";

interface PaneActions {
  readonly insert: () => void;
  readonly makeDocument: () => void;
  readonly unlink: () => void;
  readonly setOpensItself: (opens: boolean) => void;
}

/** What the pane itself does with the document; what is exchanged is the panel's. */
export function usePaneActions(
  autoOpening: AutoOpeningChoice,
  pane: PaneWork,
  plan: ActionPlan,
): PaneActions {
  const ports = useApp();
  const workspace = useRecord("workspace", plan.workspace);
  const { work, document } = pane;
  const name = workspace ? planName(plan, workspace) : plan.title;
  return {
    insert: () => {
      work("inserting", async (onStep) => {
        const outcome = await insertPlan(ports, document, plan, onStep);
        await document.read(onStep);
        return outcome.kind === "inserted" ? "inserted" : outcome.place;
      });
    },
    makeDocument: () => {
      work("making", async () => {
        await downloadPlan(ports, plan, { fileName: paneTexts.fileName(name), pages: [] });
        return "made";
      });
    },
    unlink: () => {
      work("unlinking", async (onStep) => {
        await document.unlink(onStep);
        await document.read(onStep);
        return "unlinked";
      });
    },
    setOpensItself: (opens) => {
      work("settings", async () => {
        await autoOpening.set(opens);
        return opens ? "opensItself" : "opensByHand";
      });
    },
  };
}
