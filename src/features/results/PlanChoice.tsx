import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import { Card } from "@/ui/layout/Card";
import { resultTexts } from "./texts";
import { usePaperStyles } from "./usePaperStyles";
import type { TargetPlan } from "./useTargetPlan";

/** Asked only when there is something to choose. */
export function PlanChoice({ target }: { readonly target: TargetPlan }) {
  const paper = usePaperStyles();
  if (target.plans.length < 2) return null;
  return (
    <Card className={paper.screenOnly}>
      <Field label={resultTexts.whichPlan}>
        <RadioGroup
          value={target.plan?.id ?? ""}
          onChange={(_, { value }) => {
            target.choose(value as ActionPlanId);
          }}
        >
          {target.plans.map((plan) => (
            <Radio
              key={plan.id}
              value={plan.id}
              label={resultTexts.planOption(target.nameOf(plan), plan.period)}
            />
          ))}
        </RadioGroup>
      </Field>
    </Card>
  );
}
