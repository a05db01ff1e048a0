import type { AspectResult } from "@/domain/self-assessment/results";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { AspectList } from "./AspectList";
import { resultTexts } from "./texts";

interface OpenListProps {
  readonly assessment: SelfAssessment;
  readonly results: readonly AspectResult[];
}

export function OpenList({ assessment, results }: OpenListProps) {
  return (
    <AspectList
      id="open"
      title={resultTexts.openTitle}
      explanation={resultTexts.openExplanation}
      empty={resultTexts.noneOpen}
      results={results}
      action={({ standard }) => (
        <PlaceLink
          to={{
            page: "assessment",
            workspace: assessment.workspace,
            assessment: assessment.id,
            standard: standard.number,
          }}
        >
          {resultTexts.answerThese(standard.number)}
        </PlaceLink>
      )}
    />
  );
}
