import { useApp } from "@/ui/app/AppContext";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { unusedName } from "@/ui/format/unusedName";
import { goTo } from "@/ui/navigation/usePlace";
import { startAssessment } from "@/usecases/startAssessment";
import { routeTexts } from "./texts";

/** Starts a scan and opens it at its first standard. */
export function useStartAssessment({ workspace, assessments }: OpenWorkspace): () => void {
  const ports = useApp();
  return () => {
    const name = unusedName(
      routeTexts.assessmentName(workspace.municipality.name, ports.clock.today()),
      assessments.map((assessment) => assessment.name),
    );
    const assessment = startAssessment(ports, { workspace, name });
    goTo({ page: "assessment", workspace: workspace.id, assessment, standard: 1 });
  };
}
