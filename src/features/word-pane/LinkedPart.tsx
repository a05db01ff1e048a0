import { Button, Checkbox } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ActionPlan, ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { DocumentState } from "@/domain/plan-exchange/documentState";
import { useRecord } from "@/ui/app/useRecords";
import type { ExchangeSlot } from "./exchangeSlot";
import { MoreChoices } from "./MoreChoices";
import { StartChoices } from "./StartChoices";
import { paneTexts } from "./texts";
import type { AutoOpeningChoice } from "./useAutoOpening";
import { usePaneActions } from "./usePaneActions";
import type { PaneWork } from "./usePaneWork";

interface LinkedPartProps {
  readonly exchange: ExchangeSlot;
  readonly isOnWeb: boolean;
  readonly autoOpening: AutoOpeningChoice;
  readonly pane: PaneWork;
  readonly state: DocumentState;
  readonly plan: ActionPlan;
  readonly onPlan: (plan: ActionPlanId) => void;
}

/** What can be done, by how the document stands to the plan. */
export function LinkedPart({ isOnWeb, autoOpening, pane, state, plan, onPlan, exchange }: LinkedPartProps) {
  const actions = usePaneActions(autoOpening, pane, plan);
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
      {state.kind === "unlinked" && autoOpening.isThere && (
        <Checkbox
          label={paneTexts.willOpenItself}
          checked={autoOpening.isWished}
          onChange={(_, { checked }) => {
            autoOpening.wish(checked === true);
          }}
        />
      )}
      {!isEmpty && (
        <Fragment key={`${plan.id}/${pane.turn}`}>{exchange({ plan, document: pane.document })}</Fragment>
      )}
      {state.kind === "unlinked" ? (
        <StartChoices
          isFirst={isEmpty}
          isOnWeb={isOnWeb}
          isBusy={isBusy}
          onInsert={actions.insert}
          onNewDocument={actions.makeDocument}
        />
      ) : (
        <MoreChoices
          opensItself={autoOpening.isThere ? autoOpening.isOn : null}
          onOpensItself={actions.setOpensItself}
          onUnlink={actions.unlink}
          isBusy={isBusy}
        />
      )}
    </>
  );
}
