import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { AnswerChoice } from "@/domain/framework/answerScale";
import { standardsOf } from "@/domain/framework/standardsOf";
import { answerIdOf, blankAnswer, type MinorityView } from "@/domain/self-assessment/answer";
import { votesOf, votesOn } from "@/domain/session/contribution";
import { afterMove } from "@/domain/session/course";
import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { spreadOf } from "@/domain/session/spread";
import type { AppPorts } from "@/ports/appPorts";
import { planAspect } from "../planAspect";

interface Decided {
  readonly choice: AnswerChoice;
  readonly reason: string;
  readonly minority: MinorityView | null;
  /** An idea for a measure, with the plan it goes into. */
  readonly idea: { readonly plan: ActionPlan; readonly title: string } | null;
}

/** Makes what the meeting agreed on the answer of the scan, with its reason, the other view and the spread. [OV15] */
export function decideTogether(
  ports: Pick<AppPorts, "records" | "ids" | "frameworks">,
  session: Session,
  by: SeatId,
  { choice, reason, minority, idea }: Decided,
): boolean {
  const { records, frameworks } = ports;
  const { stage } = session.course;
  const course = afterMove(session.course, by, { kind: "decide" });
  if (stage.kind !== "revealed" || !course) return false;
  const { aspect, round } = stage;
  const { workspace, assessment } = session;
  const votes = votesOn(votesOf(records.all("contribution"), session.id), aspect, round);
  const agreement = { session: session.id, round, reason, minority, spread: spreadOf(votes) };
  // In one write: a decided aspect without its answer would be passed by.
  records.change([
    { kind: "session", id: session.id, workspace, fields: { course } },
    {
      kind: "answer",
      id: answerIdOf(assessment, aspect),
      workspace,
      fields: { choice, agreement, carriedFrom: null },
      initial: { ...blankAnswer, assessment, aspect },
    },
  ]);
  const standard = standardsOf(frameworks.current).find(({ aspects }) =>
    aspects.some(({ id }) => id === aspect),
  );
  if (idea && standard) {
    const origin = { assessment, aspect };
    planAspect(ports, idea.plan, origin, {
      standard: standard.number,
      title: idea.title,
      currentState: reason,
    });
  }
  return true;
}
