import type { AspectId } from "../framework/framework";
import { canonicalText } from "../text/canonicalText";
import type { BallotSubject } from "./ballot";
import type { SeatId } from "./seat";

/** Where a session is. Only a phase with votes has an aspect and a round, so no other combination can exist. [OV1] */
export type Stage =
  | { readonly kind: "preparing" }
  /** What was prepared is open; the agenda can be made. */
  | { readonly kind: "agenda" }
  | OnAspect<"voting">
  | OnAspect<"revealed">
  | OnAspect<"decided">
  | { readonly kind: "ended"; readonly from: Exclude<Stage, { readonly kind: "ended" }> };

interface OnAspect<Phase extends string> {
  readonly kind: Phase;
  readonly aspect: AspectId;
  /** The first is 1. */
  readonly round: number;
}

/** Who leads and where one is: one value, so that two chairs can never leave a mix of both. */
export interface Course {
  /** One higher with each change of chair. */
  readonly term: number;
  readonly chair: SeatId;
  /** One higher with each step of this chair. */
  readonly step: number;
  readonly stage: Stage;
}

/** What a chair can do. */
export type Move =
  | { readonly kind: "revealPrepared" }
  | { readonly kind: "discuss"; readonly aspect: AspectId; readonly round: number }
  | { readonly kind: "reveal" }
  | { readonly kind: "again" }
  | { readonly kind: "decide" }
  | { readonly kind: "toAgenda" }
  | { readonly kind: "end" }
  | { readonly kind: "resume" };

export function firstCourse(chair: SeatId): Course {
  return { term: 1, chair, step: 0, stage: { kind: "preparing" } };
}

/** The course after a move; undefined where the move does not fit the stage, or when it is not the chair who makes it. */
export function afterMove(course: Course, by: SeatId, move: Move): Course | undefined {
  if (course.chair !== by) return undefined;
  const stage = stageAfter(course.stage, move);
  return stage && { ...course, step: course.step + 1, stage };
}

function stageAfter(stage: Stage, move: Move): Stage | undefined {
  switch (move.kind) {
    case "revealPrepared":
      return stage.kind === "preparing" ? { kind: "agenda" } : undefined;
    case "discuss":
      // Leaving an aspect in the middle of the voting would make votes disappear unseen.
      if (stage.kind === "ended" || stage.kind === "voting") return undefined;
      return { kind: "voting", aspect: move.aspect, round: move.round };
    case "reveal":
      return stage.kind === "voting" ? { ...stage, kind: "revealed" } : undefined;
    case "again":
      return stage.kind === "revealed" ? { ...stage, kind: "voting", round: stage.round + 1 } : undefined;
    case "decide":
      return stage.kind === "revealed" ? { ...stage, kind: "decided" } : undefined;
    case "toAgenda":
      return stage.kind === "ended" ? undefined : { kind: "agenda" };
    case "end":
      return stage.kind === "ended" ? undefined : { kind: "ended", from: stage };
    case "resume":
      return stage.kind === "ended" ? stage.from : undefined;
  }
}

/** Any member may take the chair, also when the chair vanished; where one is stays as it is. [OV9] */
export function afterTakeOver(course: Course, by: SeatId): Course {
  return course.chair === by
    ? course
    : { ...course, term: course.term + 1, chair: by, step: course.step + 1 };
}

/** The chair gives it to somebody else; undefined when it is not the chair who does. [OV9] */
export function afterHandOver(course: Course, by: SeatId, to: SeatId): Course | undefined {
  return course.chair === by ? afterTakeOver(course, to) : undefined;
}

/**
 * Which of two courses holds: of the later chair, then of the chair with the lower id when two took over at once, then the
 * later step. The same on every device, in whatever order it hears of them. [OV10]
 */
export function leadingCourse(one: Course, other: Course): Course {
  if (one.term !== other.term) return one.term > other.term ? one : other;
  if (one.chair !== other.chair) return one.chair < other.chair ? one : other;
  if (one.step !== other.step) return one.step > other.step ? one : other;
  // One chair on two devices.
  return canonicalText(one) < canonicalText(other) ? one : other;
}

/** The votes that are open at a stage, or may be opened now; undefined while there are none. [OV3] */
export function openSubject(stage: Stage): BallotSubject | undefined {
  switch (stage.kind) {
    case "agenda":
      return { kind: "prepared" };
    case "revealed":
    case "decided":
      return { kind: "vote", aspect: stage.aspect, round: stage.round };
    case "ended":
      return openSubject(stage.from);
    case "preparing":
    case "voting":
      return undefined;
  }
}
