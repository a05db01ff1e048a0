import type { PlanFormat } from "../action-plan/planFormat";
import type { PlanField } from "./planField";

/** Words of ours among those of Bijlage 5, where a document asks to be written. */
const promptTexts = { notYetWritten: "[Nog in te vullen]", forExample: "Bijvoorbeeld:" };

/** What stands in a document where nothing is written yet. */
export function fieldPrompts(format: PlanFormat): Readonly<Record<PlanField, string>> {
  const { notYetWritten, forExample } = promptTexts;
  return {
    title: format.titlePlaceholder,
    period: "",
    introduction: format.introduction.prompt,
    regionalPolicy: notYetWritten,
    localPolicy: notYetWritten,
    regionalScan: notYetWritten,
    summary: format.summary.prompt,
    approach: `${format.approach.prompt}\n${forExample} ${format.approach.example}`,
  };
}
