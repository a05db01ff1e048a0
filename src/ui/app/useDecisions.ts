import { useMemo } from "react";
import type { Adoption, Decision } from "@/domain/decision/decision";
import { adoptionIn, decisionsOn } from "@/domain/decision/decisionLog";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import { useRecords } from "./useRecords";

/** The log of decisions on a scan, the earliest first. */
export function useDecisions(assessment: SelfAssessmentId): readonly Decision[] {
  const decisions = useRecords("decision");
  return useMemo(() => decisionsOn(decisions, assessment), [decisions, assessment]);
}

/** The decision by which a scan stands adopted; undefined while it can be changed. */
export function useAdoption(assessment: SelfAssessmentId): Adoption | undefined {
  return adoptionIn(useDecisions(assessment));
}
