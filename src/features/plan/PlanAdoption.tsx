import { useCallback, useMemo } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { AdoptionCard } from "@/ui/decision/AdoptionCard";
import { adoptPlan, checkAdoptedPlan } from "@/usecases/adoptPlan";
import { reopen } from "@/usecases/decide/reopen";
import { downloadSnapshot } from "@/usecases/downloadSnapshot";
import { planTexts } from "./texts";

interface PlanAdoptionProps {
  readonly plan: ActionPlan;
  readonly name: string;
}

/** Adopting a plan and revising it. [PL6] */
export function PlanAdoption({ plan, name }: PlanAdoptionProps) {
  const ports = useApp();
  const all = useRecords("measure");
  const measures = useMemo(() => all.filter((measure) => measure.plan === plan.id), [all, plan.id]);
  const check = useCallback(() => checkAdoptedPlan(ports, plan, measures), [ports, plan, measures]);
  return (
    <AdoptionCard
      note={null}
      obstacle={measures.length > 0 ? null : planTexts.nothingToAdopt}
      actions={{
        what: "plan",
        subject: plan.id,
        name,
        adopt: (decision) => adoptPlan(ports, plan, decision),
        reopen: (decision) => reopen(ports, plan, decision),
        check,
        download: (adoption, fileName) => {
          downloadSnapshot(ports, adoption, fileName);
        },
      }}
    />
  );
}
