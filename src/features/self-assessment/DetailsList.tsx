import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { formatDate } from "@/ui/format/dates";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { TermList } from "@/ui/layout/TermList";
import { descriptionTexts } from "./texts";

/** The same as DetailsForm, of a scan that was adopted: to be read. */
export function DetailsList({ assessment }: { readonly assessment: SelfAssessment }) {
  const { municipality, scope, region, startedOn, completedBy, informedBy } = assessment;
  const orNone = (text: string) => text || descriptionTexts.notGiven;
  return (
    <Card labelledBy="details">
      <SectionTitle id="details">{descriptionTexts.detailsTitle}</SectionTitle>
      <TermList
        terms={[
          { term: descriptionTexts.municipality, meaning: municipality.name },
          { term: descriptionTexts.scope, meaning: descriptionTexts.scopes[scope] },
          ...(scope === "regional" ? [{ term: descriptionTexts.region, meaning: orNone(region) }] : []),
          { term: descriptionTexts.startedOn, meaning: formatDate(startedOn) },
          { term: descriptionTexts.completedBy, meaning: orNone(completedBy) },
          { term: descriptionTexts.informedBy, meaning: orNone(informedBy) },
        ]}
      />
    </Card>
  );
}
