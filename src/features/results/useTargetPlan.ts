import { useState } from "react";
import type { ActionPlan, ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { useAdoption } from "@/ui/app/useDecisions";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { planName } from "@/ui/format/planName";
import { startPlan } from "@/usecases/startPlan";

export interface TargetPlan {
  readonly plans: readonly ActionPlan[];
  /** The plan that new measures go to; undefined while there is none. */
  readonly plan: ActionPlan | undefined;
  /** Nothing is added to it then, until somebody reopens it. [PL6] */
  readonly isAdopted: boolean;
  readonly nameOf: (plan: ActionPlan) => string;
  readonly choose: (plan: ActionPlanId) => void;
  /** The chosen plan, or a new one: the first measure needs no separate step to make its plan. */
  readonly getOrStart: () => ActionPlan | undefined;
}

export function useTargetPlan({ workspace, plans }: OpenWorkspace, assessment: SelfAssessment): TargetPlan {
  const ports = useApp();
  const [chosen, setChosen] = useState<ActionPlanId | null>(null);
  const plan = plans.find(({ id }) => id === chosen) ?? plans[0];
  // No plan has an empty id.
  const isAdopted = useAdoption(plan?.id ?? ("" as ActionPlanId)) !== undefined;
  return {
    plans,
    plan,
    isAdopted,
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
