import { useMemo, useState } from "react";
import type { ActionPlan, ActionPlanId } from "@/domain/action-plan/actionPlan";
import { adoptionIn, decisionsOn } from "@/domain/decision/decisionLog";
import { useRecords } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { planName } from "@/ui/format/planName";
import { unusedName } from "@/ui/format/unusedName";
import type { IdeaPlan } from "@/usecases/session/decideTogether";

interface UsedIdeaPlan {
  /** Where an idea can go; none when a new plan has to be made. An adopted plan takes nothing new. [PL6] */
  readonly plans: readonly ActionPlan[];
  readonly nameOf: (plan: ActionPlan) => string;
  readonly chosen: ActionPlan | undefined;
  readonly choose: (plan: ActionPlanId) => void;
  readonly into: IdeaPlan;
}

export function useIdeaPlan({ workspace, plans: all }: OpenWorkspace): UsedIdeaPlan {
  const decisions = useRecords("decision");
  const plans = useMemo(
    () => all.filter(({ id }) => adoptionIn(decisionsOn(decisions, id)) === undefined),
    [all, decisions],
  );
  const [wanted, choose] = useState<ActionPlanId | null>(null);
  const chosen = plans.find(({ id }) => id === wanted) ?? plans[0];
  const nameOf = (plan: ActionPlan) => planName(plan, workspace);
  const title = unusedName(planName({ title: "" }, workspace), all.map(nameOf));
  return {
    plans,
    nameOf,
    chosen,
    choose,
    into: chosen ? { kind: "plan", plan: chosen } : { kind: "newPlan", workspace, title },
  };
}
