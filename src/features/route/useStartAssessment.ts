import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { unusedName } from "@/ui/format/unusedName";
import { goTo } from "@/ui/navigation/usePlace";
import { startAssessment } from "@/usecases/startAssessment";
import { routeTexts } from "./texts";

/** Starts a scan, empty or from an earlier one, and opens it. */
export function useStartAssessment({
  workspace,
  assessments,
}: OpenWorkspace): (from?: SelfAssessment) => void {
  const ports = useApp();
  return (from) => {
    const name = unusedName(
      routeTexts.assessmentName(workspace.municipality.name, ports.clock.today()),
      assessments.map((assessment) => assessment.name),
    );
    const assessment = startAssessment(ports, { workspace, name, ...(from ? { from } : {}) });
    goTo({ page: "description", workspace: workspace.id, assessment });
  };
}
