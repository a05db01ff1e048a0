import type { AspectChange } from "@/domain/self-assessment/comparison";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { FoldedTable } from "../FoldedTable";
import { standingLabel } from "../texts";
import { comparisonTexts } from "./texts";

interface ChangeTableProps {
  readonly before: SelfAssessment;
  readonly after: SelfAssessment;
  readonly changes: readonly AspectChange[];
}

/** Every aspect, also those that stayed the same. */
export function ChangeTable({ before, after, changes }: ChangeTableProps) {
  const { answerScale } = useApp();
  return (
    <FoldedTable
      caption={comparisonTexts.tableCaption}
      heads={[
        comparisonTexts.tableAspect,
        comparisonTexts.tableHead(comparisonTexts.then, before),
        comparisonTexts.tableHead(comparisonTexts.now, after),
        comparisonTexts.tableChange,
      ]}
      rows={changes.map(({ standard, aspect, was, is, kind }) => ({
        id: aspect.id,
        head: comparisonTexts.tableRow(standard.number, standard.shortTitle, aspect.text),
        cells: [standingLabel(was, answerScale), standingLabel(is, answerScale), comparisonTexts.kinds[kind]],
      }))}
    />
  );
}
