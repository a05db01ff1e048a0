import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { goTo } from "@/ui/navigation/usePlace";
import { startAssessment } from "@/usecases/startAssessment";
import { overviewTexts } from "./texts";

/** Starts a scan and opens it at its first standard. */
export function useStartAssessment(workspace: Workspace): () => void {
  const ports = useApp();
  return () => {
    const name = unusedName(
      overviewTexts.assessmentName(workspace.municipality.name, ports.clock.today()),
      ports.records.all("selfAssessment").map((assessment) => assessment.name),
    );
    const assessment = startAssessment(ports, { workspace, name });
    goTo({ page: "assessment", workspace: workspace.id, assessment, standard: 1 });
  };
}

/** Two scans of one day must be told apart. */
function unusedName(name: string, used: readonly string[]): string {
  if (!used.includes(name)) return name;
  for (let number = 2; ; number += 1) {
    const candidate = overviewTexts.numbered(name, number);
    if (!used.includes(candidate)) return candidate;
  }
}
