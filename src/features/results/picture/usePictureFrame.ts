import type { Framework } from "@/domain/framework/framework";
import { standings } from "@/domain/self-assessment/results";
import type { PictureFrame } from "@/ports/pictures";
import { useApp } from "@/ui/app/AppContext";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { scanTexts } from "../scanTexts";
import { standingLabel } from "../texts";

type Words = Pick<PictureFrame, "title" | "facts" | "sentences">;

/** What every picture says about itself: it travels without the page that explains it. */
export function usePictureFrame({ workspace }: OpenWorkspace, framework: Framework) {
  const { answerScale } = useApp();
  return ({ title, facts, sentences }: Words): PictureFrame => ({
    title,
    facts: workspace.isSample ? [...facts, scanTexts.sample] : facts,
    sentences,
    legend: standings.map((kind) => ({ kind, label: standingLabel(kind, answerScale) })),
    note: [answerScale.note, `${framework.label}.`, framework.versionNote, framework.ownWorkNote].join(" "),
  });
}
