import { subjectKey, type BallotSubject } from "./ballot";
import type { TypingProblem } from "./codeText";
import { preparedRound, type CastVote, type OpenedVote } from "./contribution";
import { openSubject, type Stage } from "./course";
import type { GuestCode } from "./guestCode";
import { hasVoice, type Seat } from "./seat";
import type { Session } from "./session";

/** Why a code is not taken in. */
export type CodeRefusal =
  | TypingProblem
  /** Of no seat in this session; `title` when it is of another that this device knows. */
  | { readonly kind: "elsewhere"; readonly title: string | null }
  /** About what the chair did not reveal yet. */
  | { readonly kind: "unrevealed"; readonly subject: BallotSubject["kind"] }
  /** Another code of this seat about the same was taken in before: a vote is added and never changed. */
  | { readonly kind: "otherwise"; readonly seat: Seat }
  /** Nothing was answered in it. */
  | { readonly kind: "blank"; readonly seat: Seat }
  | { readonly kind: "ended" };

/** What comes of a code that somebody typed over. */
export type CodeIntake =
  | {
      readonly kind: "new";
      readonly seat: Seat;
      readonly subject: BallotSubject["kind"];
      readonly votes: readonly OpenedVote[];
    }
  /** The same was taken in before. */
  | { readonly kind: "known"; readonly seat: Seat }
  | { readonly kind: "refused"; readonly why: CodeRefusal };

/** What is known of a session when a code of it is given. */
export interface IntakeSituation {
  readonly session: Session;
  readonly seats: readonly Seat[];
  readonly votes: readonly CastVote[];
}

/**
 * Whether a code may be taken in now, and for whom. What was not revealed is refused before anything in it is looked at, or
 * the answer alone would tell what is in it. [OV17] [OV18]
 */
export function intakeOf({ session, seats, votes }: IntakeSituation, code: GuestCode): CodeIntake {
  if (code.kind === "wrong") return refused(code.problem);
  const { stage } = session.course;
  if (stage.kind === "ended") return refused({ kind: "ended" });
  const [seat, ...others] = ownersOf(code, session, seats);
  if (code.kind === "nobodys" || !seat || others.length > 0)
    return refused({ kind: "elsewhere", title: null });
  const { subject } = code;
  if (!isRevealed(stage, subject, votes)) return refused({ kind: "unrevealed", subject: subject.kind });
  const said = code.votes.filter(({ choice }) => subject.kind === "prepared" || choice !== null);
  if (said.length === 0) return refused({ kind: "blank", seat });
  const before = votes.filter((vote) => vote.seat === seat.id && isAbout(vote, subject));
  if (before.length === 0) return { kind: "new", seat, subject: subject.kind, votes: said };
  return areSame(before, said) ? { kind: "known", seat } : refused({ kind: "otherwise", seat });
}

/** The seats of people outside the site whose code it can be: one at most, as they are made. */
export function ownersOf(
  code: GuestCode,
  { id }: Pick<Session, "id">,
  seats: readonly Seat[],
): readonly Seat[] {
  if (code.kind !== "code") return [];
  return seats.filter((seat) => seat.isOutside && hasVoice(seat) && code.isOf(id, seat.id));
}

/** Now, or before: then others' votes on it are there. Never what is being voted on. */
function isRevealed(stage: Stage, subject: BallotSubject, votes: readonly CastVote[]): boolean {
  const key = subjectKey(subject);
  if (stage.kind === "voting" && key === subjectKey({ ...stage, kind: "vote" })) return false;
  if (stage.kind === "preparing" && subject.kind === "prepared") return false;
  const now = openSubject(stage);
  return (now !== undefined && subjectKey(now) === key) || votes.some((vote) => isAbout(vote, subject));
}

function isAbout({ aspect, round }: OpenedVote, subject: BallotSubject): boolean {
  return subject.kind === "prepared"
    ? round === preparedRound
    : aspect === subject.aspect && round === subject.round;
}

function areSame(some: readonly OpenedVote[], others: readonly OpenedVote[]): boolean {
  return (
    some.length === others.length &&
    some.every((one) =>
      others.some(
        ({ aspect, choice, wish }) => aspect === one.aspect && choice === one.choice && wish === one.wish,
      ),
    )
  );
}

function refused(why: CodeRefusal): CodeIntake {
  return { kind: "refused", why };
}
