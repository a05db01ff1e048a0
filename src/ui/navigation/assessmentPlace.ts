import type { AspectId, StandardNumber } from "@/domain/framework/framework";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { Place } from "./place";

/** The questions of one standard of a scan. */
export function assessmentPlace({ id, workspace }: SelfAssessment, standard: StandardNumber): Place {
  return { page: "assessment", workspace, assessment: id, standard };
}

/** One question of a scan, which then has the focus. */
export function aspectPlace({ id, workspace }: SelfAssessment, aspect: AspectId): Place {
  return { page: "aspect", workspace, assessment: id, aspect };
}
