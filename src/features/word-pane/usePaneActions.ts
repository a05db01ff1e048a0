import { useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { WordPaneHost } from "@/ports/wordPane";
import { useApp } from "@/ui/app/AppContext";
import { useRecord } from "@/ui/app/useRecords";
import { planName } from "@/ui/format/planName";
import { downloadPlan } from "@/usecases/downloadPlan";
import { insertPlan } from "@/usecases/exchange/insertPlan";
import { paneTexts } from "./texts";
import type { PaneWork } from "./usePaneWork";

interface PaneActions {
  readonly insert: () => void;
  readonly makeDocument: () => void;
  readonly unlink: () => void;
  readonly opensItself: boolean;
  readonly setOpensItself: (opens: boolean) => void;
}

/** What the pane itself does with the document; what is exchanged is the panel's. */
export function usePaneActions(host: WordPaneHost, pane: PaneWork, plan: ActionPlan): PaneActions {
  const ports = useApp();
  const workspace = useRecord("workspace", plan.workspace);
  const [opensItself, setOpensItself] = useState(host.opensItself);
  const { work, document } = pane;
  const name = workspace ? planName(plan, workspace) : plan.title;
  return {
    opensItself,
    insert: () => {
      work("inserting", async () => {
        const outcome = await insertPlan(ports, document, plan);
        await document.read();
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
      work("unlinking", async () => {
        await document.unlink();
        await document.read();
        return "unlinked";
      });
    },
    setOpensItself: (opens) => {
      work("settings", async () => {
        await host.setOpensItself(opens);
        setOpensItself(opens);
        return opens ? "opensItself" : "opensByHand";
      });
    },
  };
}
