import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ActionPlan, ActionPlanId } from "@/domain/action-plan/actionPlan";
import { useRecords } from "@/ui/app/useRecords";
import { planName } from "@/ui/format/planName";
import { paneTexts } from "./texts";
import { usePaneStyles } from "./usePaneStyles";

interface PlanChoiceProps {
  readonly plan: ActionPlan | undefined;
  readonly onChoose: (plan: ActionPlanId) => void;
  /** The way to a plan for who has none here. */
  readonly openFile: ReactNode;
}

/** Which of the plans on this device the document belongs to. */
export function PlanChoice({ plan, onChoose, openFile }: PlanChoiceProps) {
  const styles = usePaneStyles();
  const plans = useRecords("actionPlan");
  const workspaces = useRecords("workspace");
  const named = plans.flatMap((each) => {
    const workspace = workspaces.find(({ id }) => id === each.workspace);
    if (!workspace) return [];
    const name = planName(each, workspace);
    return [{ id: each.id, name: workspaces.length > 1 ? `${name} (${workspace.name})` : name }];
  });
  if (named.length === 0) {
    return (
      <>
        <p>{paneTexts.noPlan}</p>
        {openFile}
      </>
    );
  }
  return (
    <Field className={styles.narrow} label={plan ? paneTexts.plan : paneTexts.choosePlan}>
      <Select
        className={styles.narrow}
        value={plan?.id ?? ""}
        onChange={(_, { value }) => {
          if (value !== "") onChoose(value as ActionPlanId);
        }}
      >
        {!plan && <option value="">{paneTexts.notChosen}</option>}
        {named.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
