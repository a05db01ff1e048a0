import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { goTo } from "@/ui/navigation/usePlace";
import { startAssessment } from "@/usecases/startAssessment";
import { overviewTexts } from "./texts";

/** Starts a scan and opens it at its first standard. */
export function useStartAssessment(workspace: Workspace): () => void {
  const ports = useApp();
  return () => {
    const name = overviewTexts.assessmentName(workspace.municipality.name, ports.clock.today());
    const assessment = startAssessment(ports, { workspace, name });
    goTo({ page: "assessment", workspace: workspace.id, assessment, standard: 1 });
  };
}
