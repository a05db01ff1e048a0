import { useMemo } from "react";
import type { Adoption, Decision, DecisionSubject } from "@/domain/decision/decision";
import { adoptionIn, decisionsOn } from "@/domain/decision/decisionLog";
import { useRecords } from "./useRecords";

/** The log of decisions on a scan or plan, the earliest first. */
export function useDecisions(subject: DecisionSubject): readonly Decision[] {
  const decisions = useRecords("decision");
  return useMemo(() => decisionsOn(decisions, subject), [decisions, subject]);
}

/** The decision by which a scan or plan stands adopted; undefined while it can be changed. */
export function useAdoption(subject: DecisionSubject): Adoption | undefined {
  return adoptionIn(useDecisions(subject));
}
