import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { votesOf, votesOn } from "@/domain/session/contribution";
import type { Stage } from "@/domain/session/course";
import type { Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { spreadOf } from "@/domain/session/spread";
import { useRecords } from "@/ui/app/useRecords";
import { DecisionForm } from "./DecisionForm";
import { SpreadView } from "./SpreadView";
import { sessionTexts } from "./texts";
import { useSessionStyles } from "./useSessionStyles";

interface ResultViewProps {
  readonly session: Session;
  readonly seat: Seat;
  readonly stage: Extract<Stage, { readonly kind: "revealed" | "decided" }>;
  readonly plan: ActionPlan | undefined;
}

/** What was revealed, and for the chair the way to what is agreed on. */
export function ResultView({ session, seat, stage, plan }: ResultViewProps) {
  const styles = useSessionStyles();
  const contributions = useRecords("contribution");
  const votes = votesOn(votesOf(contributions, session.id), stage.aspect, stage.round);
  return (
    <>
      <SpreadView spread={spreadOf(votes)} showsPerspectives={session.showsPerspectives} />
      {stage.kind === "revealed" && session.course.chair === seat.id && (
        <DecisionForm session={session} seat={seat} plan={plan} />
      )}
      {stage.kind === "decided" && (
        <p className={styles.text} role="status">
          {sessionTexts.decided}
        </p>
      )}
    </>
  );
}
