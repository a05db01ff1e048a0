import type { Stage } from "@/domain/session/course";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import type { Session } from "@/domain/session/session";
import { useRecords } from "@/ui/app/useRecords";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { IntakeForm } from "./IntakeForm";
import { intakeTexts } from "./texts";

/** Where something has been revealed that a guest may have a code of. */
const revealing: readonly Stage["kind"][] = ["agenda", "revealed", "decided"];

/** Takes in what somebody outside the site answered, once that may be seen. */
export function IntakeCard({ session }: { readonly session: Session }) {
  const seats = seatsIn(presencesIn(useRecords("presence"), session.id));
  if (!revealing.includes(session.course.stage.kind) || !seats.some(({ isOutside }) => isOutside))
    return null;
  return (
    <Card labelledBy="intake">
      <SectionTitle id="intake">{intakeTexts.title}</SectionTitle>
      <IntakeForm session={session} />
    </Card>
  );
}
