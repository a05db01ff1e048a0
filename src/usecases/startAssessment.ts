import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import type { Workspace } from "@/domain/workspace/workspace";
import type { AppPorts } from "@/ports/appPorts";

export function startAssessment(
  { records, ids, clock, framework }: Pick<AppPorts, "records" | "ids" | "clock" | "framework">,
  { workspace, name }: { readonly workspace: Workspace; readonly name: string },
): SelfAssessmentId {
  const id = ids.next() as SelfAssessmentId;
  records.change([
    {
      kind: "selfAssessment",
      id,
      workspace: workspace.id,
      fields: {},
      initial: {
        name,
        municipality: workspace.municipality,
        framework: framework.id,
        startedOn: clock.today(),
        deletedAt: null,
      },
    },
  ]);
  return id;
}
