import { useEffect, useState } from "react";
import type { AdoptionCheck } from "@/domain/decision/adoptionCheck";
import { useDecisions } from "../app/useDecisions";
import type { DecisionActions } from "./decisionActions";

/** Undefined while it is being worked out; "failed" when it cannot be. */
type ShownCheck = AdoptionCheck | "failed" | undefined;

/** Whether what was adopted still stands. */
export function useAdoptionCheck({ subject, check }: DecisionActions): ShownCheck {
  const decisions = useDecisions(subject);
  const [result, setResult] = useState<ShownCheck>();
  useEffect(() => {
    let isCurrent = true;
    check().then(
      (found) => {
        if (isCurrent) setResult(found);
      },
      () => {
        // Not silent: an adoption that was not looked into must not pass for one that stands.
        if (isCurrent) setResult("failed");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [check, decisions]);
  return result;
}
