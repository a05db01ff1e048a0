import { useMemo } from "react";
import type { Answer } from "@/domain/self-assessment/answer";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import { useRecords } from "./useRecords";

/** The answers of one scan. */
export function useAnswers(assessment: SelfAssessmentId | undefined): readonly Answer[] {
  const answers = useRecords("answer");
  return useMemo(() => answers.filter((answer) => answer.assessment === assessment), [answers, assessment]);
}
