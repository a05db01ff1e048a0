import type { Brand } from "../brand";
import type { AspectId, Framework, StandardNumber } from "../framework/framework";
import { standardsOf } from "../framework/standardsOf";
import type { RecordStamp } from "../record";
import type { SelfAssessmentId } from "../self-assessment/selfAssessment";
import type { Vote } from "./ballot";
import type { Perspective, Seat, SeatId } from "./seat";
import type { Session, SessionId } from "./session";

export type ContributionId = Brand<string, "ContributionId">;

/** A vote that has been opened. Round 0 is what was prepared. */
export interface OpenedVote extends Vote {
  readonly aspect: AspectId;
  readonly round: number;
}

/** The opened votes of one participant on one standard, or what they prepared. A vote is added and never changed: a second round keeps the first. [OV8] */
export interface ContributionFields {
  readonly session: SessionId;
  readonly assessment: SelfAssessmentId;
  /** Null for what was prepared, over all standards. */
  readonly standard: StandardNumber | null;
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
export function contributionIdOf(
  session: SessionId,
  seat: SeatId,
  standard: StandardNumber | null,
): ContributionId {
  return `${session}.${seat}.${standard ?? "prepared"}` as ContributionId;
}

/**
 * Opened votes as rows: what was voted on per standard, and what was prepared in one, for at that reveal everybody's comes at
 * once and each row costs as much.
 */
export function contributionsOf(
  { id: session, assessment }: Pick<Session, "id" | "assessment">,
  { id: seat, perspective }: Pick<Seat, "id" | "perspective">,
  votes: readonly OpenedVote[],
  framework: Framework,
): readonly { readonly id: ContributionId; readonly fields: ContributionFields }[] {
  const isPrepared = ({ round }: OpenedVote) => round === preparedRound;
  const perStandard = standardsOf(framework).map(({ number: standard, aspects }) => ({
    standard,
    votes: votes.filter((vote) => !isPrepared(vote) && aspects.some(({ id }) => id === vote.aspect)),
  }));
  return [{ standard: null, votes: votes.filter(isPrepared) }, ...perStandard]
    .filter((row) => row.votes.length > 0)
    .map(({ standard, votes: own }) => ({
      id: contributionIdOf(session, seat, standard),
      fields: { session, assessment, standard, seat, perspective, votes: own },
    }));
}

/** The votes of a row with those that were opened now: several windows open at once, and a voice counts once. [OV6] */
export function withOpened(
  votes: readonly OpenedVote[],
  opened: readonly OpenedVote[],
): readonly OpenedVote[] {
  const known = new Map<string, OpenedVote>();
  for (const vote of [...votes, ...opened]) if (!known.has(keyOf(vote))) known.set(keyOf(vote), vote);
  return [...known.values()];
}

function keyOf({ aspect, round }: OpenedVote): string {
  return `${aspect}.${round}`;
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
  const known = new Set(written.map((vote) => `${vote.seat}.${keyOf(vote)}`));
  return [...written, ...opened.filter((vote) => !known.has(`${vote.seat}.${keyOf(vote)}`))];
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
