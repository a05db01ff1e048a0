import { useEffect, useState } from "react";
import type { Answer } from "@/domain/self-assessment/answer";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { useDecisions } from "@/ui/app/useDecisions";
import { type AdoptionCheck, checkAdoption } from "@/usecases/checkAdoption";

/** Whether what was adopted still stands; undefined while that is being worked out. */
export function useAdoptionCheck(
  assessment: SelfAssessment,
  answers: readonly Answer[],
): AdoptionCheck | undefined {
  const ports = useApp();
  const decisions = useDecisions(assessment.id);
  const [check, setCheck] = useState<AdoptionCheck | undefined>();
  useEffect(() => {
    let isCurrent = true;
    void checkAdoption(ports, assessment).then((result) => {
      if (isCurrent) setCheck(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [ports, assessment, answers, decisions]);
  return check;
}
