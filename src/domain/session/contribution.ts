import type { Brand } from "../brand";
import type { AspectId, StandardNumber } from "../framework/framework";
import type { RecordStamp } from "../record";
import type { SelfAssessmentId } from "../self-assessment/selfAssessment";
import type { Vote } from "./ballot";
import type { Perspective, SeatId } from "./seat";
import type { SessionId } from "./session";

export type ContributionId = Brand<string, "ContributionId">;

/** A vote that has been opened. Round 0 is what was prepared. */
export interface OpenedVote extends Vote {
  readonly aspect: AspectId;
  readonly round: number;
}

/** The opened votes of one participant on one standard. A vote is added and never changed: a second round keeps the first. [OV8] */
export interface ContributionFields {
  readonly session: SessionId;
  readonly assessment: SelfAssessmentId;
  readonly standard: StandardNumber;
  readonly seat: SeatId;
  /** As it was when the vote was opened: it counts where its voter sat then. */
  readonly perspective: Perspective;
  readonly votes: readonly OpenedVote[];
}

export interface Contribution extends ContributionFields, RecordStamp {
  readonly id: ContributionId;
}

export const preparedRound = 0;

/** Derived: who opens the same votes writes the same rows. */
export function contributionIdOf(session: SessionId, seat: SeatId, standard: StandardNumber): ContributionId {
  return `${session}.${seat}.${standard}` as ContributionId;
}

/** The votes of a row with those that were opened now: several windows open at once, and a voice counts once. [OV6] */
export function withOpened(
  votes: readonly OpenedVote[],
  opened: readonly OpenedVote[],
): readonly OpenedVote[] {
  const known = [...votes];
  for (const vote of opened) {
    const isKnown = known.some(({ aspect, round }) => aspect === vote.aspect && round === vote.round);
    if (!isKnown) known.push(vote);
  }
  return known;
}

/** An opened vote with who gave it. */
export interface CastVote extends OpenedVote {
  readonly seat: SeatId;
  readonly perspective: Perspective;
}

export function votesOf(contributions: readonly Contribution[], session: SessionId): readonly CastVote[] {
  return contributions
    .filter((each) => each.session === session)
    .flatMap(({ seat, perspective, votes }) =>
      withOpened([], votes).map((vote) => ({ ...vote, seat, perspective })),
    );
}

/** What is written down, with what this device opened itself and nobody wrote down yet. */
export function withOwnOpened(
  written: readonly CastVote[],
  opened: readonly CastVote[],
): readonly CastVote[] {
  const isWritten = (vote: CastVote) =>
    written.some(
      ({ seat, aspect, round }) => seat === vote.seat && aspect === vote.aspect && round === vote.round,
    );
  return [...written, ...opened.filter((vote) => !isWritten(vote))];
}

export function votesOn(votes: readonly CastVote[], aspect: AspectId, round: number): readonly CastVote[] {
  return votes.filter((vote) => vote.aspect === aspect && vote.round === round);
}

/** The round in which an aspect would be voted on next. */
export function nextRound(votes: readonly CastVote[], aspect: AspectId): number {
  return (
    1 + Math.max(preparedRound, ...votes.filter((vote) => vote.aspect === aspect).map(({ round }) => round))
  );
}
