import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons";
import { votesOf, votesOn, withOwnOpened } from "@/domain/session/contribution";
import type { Stage } from "@/domain/session/course";
import { needsReason, spreadOf } from "@/domain/session/spread";
import { useRecord, useRecords } from "@/ui/app/useRecords";
import { useApp } from "@/ui/app/AppContext";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { answerIdOf } from "@/domain/self-assessment/answer";
import { minutesTexts } from "../minutes/texts";
import type { StageProps } from "../stageProps";
import { sessionTexts } from "../texts";
import { useSessionStyles } from "../useSessionStyles";
import { DecisionForm } from "./DecisionForm";
import { SpreadView } from "./SpreadView";
import { resultTexts } from "./texts";

const useStyles = makeStyles({
  decision: {
    ...typographyStyles.subtitle2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  icon: { flexShrink: 0 },
});

interface ResultViewProps extends Pick<StageProps, "session" | "leads" | "opened"> {
  readonly stage: Extract<Stage, { readonly kind: "revealed" | "decided" }>;
  readonly open: OpenWorkspace;
}

/** What was revealed, what was voted in earlier rounds, and for the chair the way to what is agreed on. */
export function ResultView({ session, leads, opened, stage, open }: ResultViewProps) {
  const styles = useSessionStyles();
  const fold = useFoldStyles();
  const votes = withOwnOpened(votesOf(useRecords("contribution"), session.id), opened);
  const spreadIn = (round: number) => spreadOf(votesOn(votes, stage.aspect, round));
  const spread = spreadIn(stage.round);
  const wishes = votesOn(votes, stage.aspect, stage.round).filter(({ wish }) => wish).length;
  const earlier = Array.from({ length: stage.round - 1 }, (_, index) => index + 1);
  const { showsPerspectives } = session;
  return (
    <>
      <SpreadView spread={spread} showsPerspectives={showsPerspectives} />
      {wishes > 0 && <p className={styles.text}>{sessionTexts.wishes(wishes)}</p>}
      {earlier.map((round) => (
        <details key={round}>
          <summary className={fold.summary}>{resultTexts.earlierRound(round)}</summary>
          <SpreadView spread={spreadIn(round)} showsPerspectives={showsPerspectives} />
        </details>
      ))}
      {stage.kind === "revealed" && leads && (
        <DecisionForm session={session} open={open} mustExplain={needsReason(spread)} />
      )}
      {stage.kind === "decided" && <Decided session={session} stage={stage} />}
    </>
  );
}

function Decided({ session, stage }: Pick<ResultViewProps, "session" | "stage">) {
  const own = useStyles();
  const styles = useSessionStyles();
  const { answerScale } = useApp();
  const answer = useRecord("answer", answerIdOf(session.assessment, stage.aspect));
  return (
    <div className={styles.stack}>
      <p className={own.decision}>
        <CheckmarkCircle20Regular aria-hidden className={own.icon} />
        <span>
          {answer?.choice
            ? resultTexts.decidedAs(answerScale.choices[answer.choice].label)
            : resultTexts.decided}
        </span>
      </p>
      {answer?.agreement?.reason && <p className={styles.text}>{answer.agreement.reason}</p>}
      {answer?.agreement?.minority && (
        <p className={styles.text}>
          {minutesTexts.minority(answer.agreement.minority.who, answer.agreement.minority.why)}
        </p>
      )}
    </div>
  );
}
