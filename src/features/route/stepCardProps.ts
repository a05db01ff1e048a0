import type { RouteStep } from "@/domain/route/route";
import type { RouteProgress, RouteProgressFields } from "@/domain/route/routeProgress";
import type { Scope } from "@/domain/self-assessment/selfAssessment";

/** What the parts of the page of a step need. */
export interface StepCardProps {
  /** With the own texts of the workspace. */
  readonly step: RouteStep;
  readonly progress: RouteProgress | undefined;
  readonly scope: Scope;
  readonly onChange: (fields: Partial<Omit<RouteProgressFields, "step">>) => void;
}
