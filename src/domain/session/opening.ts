import type { Framework, AspectId } from "../framework/framework";
import { aspectsOf } from "../framework/standardsOf";
import {
  ballotsThatCount,
  subjectKey,
  votesIn,
  type BallotSubject,
  type ReleasedShare,
  type SealedBallot,
} from "./ballot";
import {
  contributionsOf,
  preparedRound,
  type CastVote,
  type ContributionFields,
  type ContributionId,
  type OpenedVote,
} from "./contribution";
import { openSubject } from "./course";
import { seatsIn, type Presence } from "./presence";
import { hasVoice, type Seat } from "./seat";
import type { Session } from "./session";

/** A sealed ballot that may be opened now, with what it is about and who cast it. */
export interface OpenableBallot {
  readonly ballot: SealedBallot;
  readonly seat: Seat;
  readonly subject: BallotSubject;
  readonly aspects: readonly AspectId[];
}

/**
 * The ballots that may be opened and are not yet: of what the chair revealed now, and what came in late of what was opened
 * before. Never of what is being voted on, whoever says that it was opened. [OV3] [OV6]
 */
export function openableBallots(
  session: Session,
  presences: readonly Presence[],
  votes: readonly CastVote[],
  framework: Framework,
): readonly OpenableBallot[] {
  const voices = new Map(
    seatsIn(presences)
      .filter(hasVoice)
      .map((seat) => [seat.id, seat]),
  );
  const ballots = presences.flatMap((presence) => presence.ballots);
  return openSubjects(session, votes).flatMap((subject) => {
    const aspects = subject.kind === "vote" ? [subject.aspect] : aspectsOf(framework).map(({ id }) => id);
    return ballotsThatCount(ballots, subject).flatMap((ballot) => {
      const seat = voices.get(ballot.seat);
      return seat && !isOpened(ballot, votes) ? [{ ballot, seat, subject, aspects }] : [];
    });
  });
}

function openSubjects({ course }: Session, votes: readonly CastVote[]): readonly BallotSubject[] {
  const { stage } = course;
  const subjects = new Map<string, BallotSubject>();
  for (const subject of votes.map(subjectOf)) subjects.set(subjectKey(subject), subject);
  const now = openSubject(stage);
  if (now) subjects.set(subjectKey(now), now);
  if (stage.kind === "voting") subjects.delete(subjectKey({ ...stage, kind: "vote" }));
  if (stage.kind === "preparing") subjects.delete(subjectKey({ kind: "prepared" }));
  return [...subjects.values()];
}

/** Whether what is in a ballot is written down: then the ballot itself, and its keys, have served. */
export function isOpened({ seat, subject }: SealedBallot, votes: readonly CastVote[]): boolean {
  return votes.some((vote) => vote.seat === seat && subjectKey(subjectOf(vote)) === subject);
}

/** Of the pieces of keys that a device made known those of ballots that are not opened yet: the others have served. */
export function stillNeeded(
  released: readonly ReleasedShare[],
  presences: readonly Presence[],
  votes: readonly CastVote[],
): readonly ReleasedShare[] {
  const unopened = new Set(
    presences
      .flatMap(({ ballots }) => ballots)
      .filter((ballot) => !isOpened(ballot, votes))
      .map(({ id }) => id),
  );
  return released.filter(({ ballot }) => unopened.has(ballot));
}

function subjectOf({ aspect, round }: OpenedVote): BallotSubject {
  return round === preparedRound ? { kind: "prepared" } : { kind: "vote", aspect, round };
}

/** An opened ballot as contributions. Nothing for bytes that are no votes, and for what was left blank. */
export function contributionsFrom(
  session: Session,
  { seat, subject, aspects }: OpenableBallot,
  bytes: Uint8Array,
  framework: Framework,
): readonly { readonly id: ContributionId; readonly fields: ContributionFields }[] {
  const votes = votesIn(aspects, bytes);
  if (!votes) return [];
  const round = subject.kind === "vote" ? subject.round : preparedRound;
  const opened = aspects.flatMap((aspect): OpenedVote | readonly OpenedVote[] => {
    const vote = votes.get(aspect);
    return vote && (vote.choice !== null || vote.wish) ? { aspect, round, ...vote } : [];
  });
  return contributionsOf(session, seat, opened, framework);
}
