import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { MeasureOrigin } from "@/domain/action-plan/measure";
import type { AnswerChoice } from "@/domain/framework/answerScale";
import { standardsOf } from "@/domain/framework/standardsOf";
import { answerIdOf, blankAnswer, type MinorityView } from "@/domain/self-assessment/answer";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import { afterAgendaStep } from "@/domain/session/agendaStep";
import { votesOf, votesOn } from "@/domain/session/contribution";
import { afterMove } from "@/domain/session/course";
import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { needsReason, spreadOf } from "@/domain/session/spread";
import type { Workspace } from "@/domain/workspace/workspace";
import type { AppPorts } from "@/ports/appPorts";
import { planAspect } from "../planAspect";
import { startPlan } from "../startPlan";
import { stepOf } from "./stepOf";

interface Decided {
  readonly choice: AnswerChoice;
  readonly reason: string;
  readonly minority: MinorityView | null;
  /** An idea for a measure, with where it goes. */
  readonly idea: { readonly title: string; readonly into: IdeaPlan } | null;
}

/** A plan there is, or a new one: the first idea needs no separate step to make its plan. */
export type IdeaPlan =
  | { readonly kind: "plan"; readonly plan: ActionPlan }
  | { readonly kind: "newPlan"; readonly workspace: Workspace; readonly title: string };

/** "needsReason": two camps, and nobody wrote why. [OV22] "refused": it is not the chair, or not the moment. */
export type Decision = "decided" | "needsReason" | "refused";

/** Makes what the meeting agreed on the answer of the scan, with its reason, the other view and the spread. [OV15] */
export function decideTogether(
  ports: Pick<AppPorts, "records" | "ids" | "clock" | "frameworks">,
  session: Session,
  by: SeatId,
  { choice, reason, minority, idea }: Decided,
): Decision {
  const { records } = ports;
  const { stage } = session.course;
  const course = afterMove(session.course, by, { kind: "decide" });
  if (stage.kind !== "revealed" || !course) return "refused";
  const { aspect, round } = stage;
  const { workspace, assessment } = session;
  const votes = votesOn(votesOf(records.all("contribution"), session.id), aspect, round);
  const spread = spreadOf(votes);
  if (needsReason(spread) && reason.trim() === "" && minority === null) return "needsReason";
  const agreement = { session: session.id, round, reason, minority, spread };
  const { settled } = afterAgendaStep(session, { kind: "takeBack", aspects: [aspect] });
  // In one write: a decided aspect without its answer would be passed by.
  records.change([
    stepOf(session, course, { settled }),
    {
      kind: "answer",
      id: answerIdOf(assessment, aspect),
      workspace,
      fields: { choice, agreement, carriedFrom: null },
      initial: { ...blankAnswer, assessment, aspect },
    },
  ]);
  if (idea) planIdea(ports, { assessment, aspect }, { ...idea, currentState: reason });
  return "decided";
}

function planIdea(
  ports: Pick<AppPorts, "records" | "ids" | "clock" | "frameworks">,
  origin: MeasureOrigin,
  {
    title,
    into,
    currentState,
  }: { readonly title: string; readonly into: IdeaPlan; readonly currentState: string },
): void {
  const standard = standardsOf(ports.frameworks.current).find(({ aspects }) =>
    aspects.some(({ id }) => id === origin.aspect),
  );
  const plan = into.kind === "plan" ? into.plan : startedPlan(ports, into, origin.assessment);
  if (!standard || !plan) return;
  planAspect(ports, plan, origin, { standard: standard.number, title, currentState });
}

function startedPlan(
  ports: Pick<AppPorts, "records" | "ids" | "clock" | "frameworks">,
  { workspace, title }: Extract<IdeaPlan, { readonly kind: "newPlan" }>,
  assessment: SelfAssessmentId,
): ActionPlan | undefined {
  const id = startPlan(ports, { workspace, title, assessments: [assessment] });
  return ports.records.all("actionPlan").find((plan) => plan.id === id);
}
