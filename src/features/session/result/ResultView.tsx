import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { votesOf, votesOn, withOwnOpened } from "@/domain/session/contribution";
import type { Stage } from "@/domain/session/course";
import { shapeOf, spreadOf } from "@/domain/session/spread";
import { useRecords } from "@/ui/app/useRecords";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { DecisionForm } from "./DecisionForm";
import { SpreadView } from "./SpreadView";
import type { StageProps } from "../stageProps";
import { resultTexts } from "./texts";
import { useSessionStyles } from "../useSessionStyles";

interface ResultViewProps extends Omit<StageProps, "meeting"> {
  readonly stage: Extract<Stage, { readonly kind: "revealed" | "decided" }>;
  readonly plan: ActionPlan | undefined;
}

/** What was revealed, what was voted in earlier rounds, and for the chair the way to what is agreed on. */
export function ResultView({ session, seat, opened, stage, plan }: ResultViewProps) {
  const styles = useSessionStyles();
  const fold = useFoldStyles();
  const votes = withOwnOpened(votesOf(useRecords("contribution"), session.id), opened);
  const spreadIn = (round: number) => spreadOf(votesOn(votes, stage.aspect, round));
  const spread = spreadIn(stage.round);
  const earlier = Array.from({ length: stage.round - 1 }, (_, index) => index + 1);
  const { showsPerspectives } = session;
  return (
    <>
      <p className={styles.text} role="status">
        {resultTexts.revealed(shapeOf(spread.total))}
      </p>
      <SpreadView spread={spread} showsPerspectives={showsPerspectives} />
      {earlier.map((round) => (
        <details key={round}>
          <summary className={fold.summary}>{resultTexts.earlierRound(round)}</summary>
          <SpreadView spread={spreadIn(round)} showsPerspectives={showsPerspectives} />
        </details>
      ))}
      {stage.kind === "revealed" && session.course.chair === seat.id && (
        <DecisionForm session={session} seat={seat} plan={plan} />
      )}
      {stage.kind === "decided" && (
        <p className={styles.text} role="status">
          {resultTexts.decided}
        </p>
      )}
    </>
  );
}
