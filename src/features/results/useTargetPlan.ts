import { useState } from "react";
import type { ActionPlan, ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { planName } from "@/ui/format/planName";
import { startPlan } from "@/usecases/startPlan";

export interface TargetPlan {
  readonly plans: readonly ActionPlan[];
  /** The plan that new measures go to; undefined while there is none. */
  readonly plan: ActionPlan | undefined;
  readonly nameOf: (plan: ActionPlan) => string;
  readonly choose: (plan: ActionPlanId) => void;
  /** The chosen plan, or a new one: the first measure needs no separate step to make its plan. */
  readonly getOrStart: () => ActionPlan | undefined;
}

export function useTargetPlan({ workspace, plans }: OpenWorkspace, assessment: SelfAssessment): TargetPlan {
  const ports = useApp();
  const [chosen, setChosen] = useState<ActionPlanId | null>(null);
  const plan = plans.find(({ id }) => id === chosen) ?? plans[0];
  return {
    plans,
    plan,
    nameOf: (each) => planName(each, workspace),
    choose: setChosen,
    getOrStart: () => {
      if (plan) return plan;
      const title = planName({ title: "" }, workspace);
      const id = startPlan(ports, { workspace, title, assessments: [assessment.id] });
      return ports.records.all("actionPlan").find((candidate) => candidate.id === id);
    },
  };
}
