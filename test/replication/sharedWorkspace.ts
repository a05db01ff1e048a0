import type { AspectId } from "@/domain/framework/framework";
import { standardsOf } from "@/domain/framework/standardsOf";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import {
  aFramework,
  aMeasure,
  aMeasureId,
  anAnswer,
  anAssessment,
  aPlan,
  aWorkspace,
} from "../fixtures/builders";

/** One scan in which everything is answered. */
export function answers(): readonly KindedRecord[] {
  const aspects = standardsOf(aFramework()).flatMap((standard) => standard.aspects);
  return aspects.map(({ id }: { readonly id: AspectId }) => ({
    kind: "answer",
    record: anAnswer(id, "largely", { explanation: "Zie de nota." }),
  }));
}

/** A workspace with one scan, one plan and sixty measures. */
export function wholeWorkspace(): readonly KindedRecord[] {
  const measures = Array.from({ length: 60 }, (_, index): KindedRecord => {
    const order = `a${String(index).padStart(2, "0")}`;
    return { kind: "measure", record: aMeasure({ id: aMeasureId(index), order }) };
  });
  return [
    { kind: "workspace", record: aWorkspace() },
    { kind: "selfAssessment", record: anAssessment() },
    { kind: "actionPlan", record: aPlan() },
    ...answers(),
    ...measures,
  ];
}
