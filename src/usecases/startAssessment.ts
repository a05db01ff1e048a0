import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import type { Workspace } from "@/domain/workspace/workspace";
import type { AppPorts } from "@/ports/appPorts";

export function startAssessment(
  { records, ids, clock, frameworks }: Pick<AppPorts, "records" | "ids" | "clock" | "frameworks">,
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
        framework: frameworks.current.id,
        startedOn: clock.today(),
      },
    },
  ]);
  return id;
}
