import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { assessmentPlace } from "@/ui/navigation/assessmentPlace";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { resultTexts } from "./texts";

export function NothingAnswered({ assessment }: { readonly assessment: SelfAssessment }) {
  return (
    <Page>
      <PageTitle>{resultTexts.title(assessment.name)}</PageTitle>
      <p>{resultTexts.nothingYet}</p>
      <div>
        <PlaceButton primary to={assessmentPlace(assessment, 1)}>
          {resultTexts.toAssessment}
        </PlaceButton>
      </div>
    </Page>
  );
}
