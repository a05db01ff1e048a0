import type { Framework } from "@/domain/framework/framework";
import { countsOf } from "@/domain/self-assessment/results";
import { aspectCount, keyFindings, type ClusterResult } from "@/domain/self-assessment/resultsOverview";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { Picture } from "@/ports/pictures";
import { useAdoption } from "@/ui/app/useDecisions";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { usePictureFrame } from "../picture/usePictureFrame";
import { scanTexts } from "../scanTexts";
import { resultTexts } from "../texts";
import { clusterName, matrixTexts } from "./texts";

export function useMatrixPicture(
  open: OpenWorkspace,
  framework: Framework,
  assessment: SelfAssessment,
): (results: readonly ClusterResult[]) => Picture {
  const frame = usePictureFrame(open, framework);
  const adoption = useAdoption(assessment.id);
  return (results) => ({
    ...frame({
      title: resultTexts.title(assessment.name),
      facts: [scanTexts.line(assessment, adoption)],
      sentences: matrixTexts.keySentences(keyFindings(results)).map(({ text }) => text),
    }),
    layout: "matrix",
    rows: results.map(({ cluster, distribution }) => ({
      label: clusterName(cluster),
      detail: matrixTexts.standardsAndSize(cluster, aspectCount(distribution)),
      counts: countsOf(distribution),
    })),
  });
}
