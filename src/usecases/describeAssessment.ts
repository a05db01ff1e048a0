import type { SelfAssessment, SelfAssessmentFields } from "@/domain/self-assessment/selfAssessment";
import type { AppPorts } from "@/ports/appPorts";

type Description = Omit<SelfAssessmentFields, "municipality" | "framework">;

/** Sets what is known about a scan as a whole. */
export function describeAssessment(
  { records }: Pick<AppPorts, "records">,
  assessment: SelfAssessment,
  fields: Partial<Description>,
): void {
  records.change([{ kind: "selfAssessment", id: assessment.id, workspace: assessment.workspace, fields }]);
}
