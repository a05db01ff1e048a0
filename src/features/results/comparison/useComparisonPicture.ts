import type { Framework } from "@/domain/framework/framework";
import type { ClusterChange } from "@/domain/self-assessment/comparison";
import { countsOf, type Distribution } from "@/domain/self-assessment/results";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { Picture } from "@/ports/pictures";
import { useApp } from "@/ui/app/AppContext";
import { useAdoption } from "@/ui/app/useDecisions";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { clusterName } from "../matrix/texts";
import { usePictureFrame } from "../picture/usePictureFrame";
import { scanTexts } from "../scanTexts";
import { resultTexts } from "../texts";
import { comparisonTexts } from "./texts";

interface Compared {
  readonly before: SelfAssessment;
  readonly after: SelfAssessment;
  readonly clusters: readonly ClusterChange[];
  readonly sentences: readonly string[];
}

export function useComparisonPicture(
  open: OpenWorkspace,
  framework: Framework,
  { before, after, clusters, sentences }: Compared,
): () => Picture {
  const frame = usePictureFrame(open, framework);
  const { answerScale } = useApp();
  const adoptionThen = useAdoption(before.id);
  const adoptionNow = useAdoption(after.id);
  const row = (label: string, distribution: Distribution) => ({
    label,
    detail: resultTexts.sentence(distribution, answerScale),
    counts: countsOf(distribution),
  });
  return () => ({
    ...frame({
      title: comparisonTexts.title(after.name),
      facts: [
        comparisonTexts.scanLine(comparisonTexts.then, before.name, scanTexts.line(before, adoptionThen)),
        comparisonTexts.scanLine(comparisonTexts.now, after.name, scanTexts.line(after, adoptionNow)),
      ],
      sentences,
    }),
    layout: "bars",
    groups: clusters.map((change) => ({
      heading: clusterName(change.cluster),
      rows: [row(comparisonTexts.then, change.before), row(comparisonTexts.now, change.after)],
    })),
  });
}
