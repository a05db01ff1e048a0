import { useEffect, useState } from "react";
import type { AdoptionCheck } from "@/domain/decision/adoptionCheck";
import { useDecisions } from "../app/useDecisions";
import type { DecisionActions } from "./decisionActions";

/** Whether what was adopted still stands; undefined while that is being worked out. */
export function useAdoptionCheck({ subject, check }: DecisionActions): AdoptionCheck | undefined {
  const decisions = useDecisions(subject);
  const [result, setResult] = useState<AdoptionCheck | undefined>();
  useEffect(() => {
    let isCurrent = true;
    void check().then((found) => {
      if (isCurrent) setResult(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [check, decisions]);
  return result;
}
