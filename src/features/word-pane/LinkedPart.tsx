import { Button } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ActionPlan, ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { DocumentState } from "@/domain/plan-exchange/documentState";
import type { WordPaneHost } from "@/ports/wordPane";
import { useRecord } from "@/ui/app/useRecords";
import type { ExchangeSlot } from "./exchangeSlot";
import { MoreChoices } from "./MoreChoices";
import { StartChoices } from "./StartChoices";
import { paneTexts } from "./texts";
import { usePaneActions } from "./usePaneActions";
import type { PaneWork } from "./usePaneWork";

interface LinkedPartProps {
  readonly exchange: ExchangeSlot;
  readonly host: WordPaneHost;
  readonly pane: PaneWork;
  readonly state: DocumentState;
  readonly plan: ActionPlan;
  readonly onPlan: (plan: ActionPlanId) => void;
}

/** What can be done, by how the document stands to the plan. */
export function LinkedPart({ host, pane, state, plan, onPlan, exchange }: LinkedPartProps) {
  const actions = usePaneActions(host, pane, plan);
  const isBusy = pane.step !== null;
  const other = useRecord("actionPlan", state.kind === "otherPlan" ? state.plan : "");
  const isEmpty = state.kind === "unlinked" && state.tables === 0;
  return (
    <>
      {other && (
        <Button
          appearance="primary"
          onClick={() => {
            onPlan(other.id);
          }}
        >
          {paneTexts.goToPlan(other.title)}
        </Button>
      )}
      {!isEmpty && (
        <Fragment key={`${plan.id}/${pane.turn}`}>{exchange({ plan, document: pane.document })}</Fragment>
      )}
      {state.kind === "unlinked" ? (
        <StartChoices
          isFirst={isEmpty}
          isOnWeb={host.document.host.platform === "web"}
          isBusy={isBusy}
          onInsert={actions.insert}
          onNewDocument={actions.makeDocument}
        />
      ) : (
        <MoreChoices
          opensItself={actions.opensItself}
          onOpensItself={actions.setOpensItself}
          onUnlink={actions.unlink}
          isBusy={isBusy}
        />
      )}
    </>
  );
}
