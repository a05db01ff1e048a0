import type { Aspect } from "@/domain/framework/framework";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { aspectPlace } from "@/ui/navigation/assessmentPlace";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { usePaperStyles } from "./usePaperStyles";

interface AspectLinkProps {
  readonly assessment: SelfAssessment;
  readonly aspect: Aspect;
}

/** An aspect in its own words, with the way to its question. */
export function AspectLink({ assessment, aspect }: AspectLinkProps) {
  return (
    <PlaceLink to={aspectPlace(assessment, aspect.id)} className={usePaperStyles().plain}>
      {aspect.text}
    </PlaceLink>
  );
}
