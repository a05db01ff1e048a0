import type { Brand } from "../brand";
import { answerChoices, type AnswerChoice } from "../framework/answerScale";
import type { AspectId } from "../framework/framework";
import type { SeatId } from "./seat";

export type BallotId = Brand<string, "BallotId">;
/** One browser profile in one session. */
export type DeviceId = Brand<string, "DeviceId">;
/** Bytes as base64. */
export type Base64 = Brand<string, "Base64">;

/** What one says about an aspect before the others can see it. */
export interface Vote {
  readonly choice: AnswerChoice | null;
  /** "Hier wil ik over praten." */
  readonly wish: boolean;
}

/** What a ballot is about: one round on one aspect, or everything that was prepared. */
export type BallotSubject =
  | { readonly kind: "vote"; readonly aspect: AspectId; readonly round: number }
  | { readonly kind: "prepared" };

/** A piece of a key that only one device can read. */
interface WrappedShare {
  readonly device: DeviceId;
  readonly sealed: Base64;
}

/** A vote that nobody can read. Its length says nothing about what is in it. */
export interface SealedBallot {
  readonly id: BallotId;
  readonly seat: SeatId;
  /** As `subjectKey` writes it. */
  readonly subject: string;
  /** Of two ballots of one seat on one subject the one cast later counts. */
  readonly cast: number;
  /** The public half of a key made for this ballot alone. */
  readonly sender: Base64;
  readonly sealed: Base64;
  readonly shares: readonly WrappedShare[];
}

/** A piece of a key that a device made known, once the chair revealed. */
export interface ReleasedShare {
  readonly ballot: BallotId;
  readonly share: Base64;
}

export function subjectKey(subject: BallotSubject): string {
  return subject.kind === "prepared" ? "prepared" : `${subject.aspect}.${subject.round}`;
}

/** Of each seat the ballot that counts on a subject: the last one cast, whichever device it was cast on. [OV6] */
export function ballotsThatCount(
  ballots: readonly SealedBallot[],
  subject: BallotSubject,
): readonly SealedBallot[] {
  const key = subjectKey(subject);
  const perSeat = new Map<SeatId, SealedBallot>();
  for (const ballot of ballots) {
    if (ballot.subject !== key) continue;
    const other = perSeat.get(ballot.seat);
    if (!other || isLater(ballot, other)) perSeat.set(ballot.seat, ballot);
  }
  return [...perSeat.values()].sort((left, right) => (left.seat < right.seat ? -1 : 1));
}

function isLater(one: SealedBallot, other: SealedBallot): boolean {
  return one.cast === other.cast ? one.id > other.id : one.cast > other.cast;
}

/** One byte per aspect: always as long for the same aspects, whatever was answered. [OV2] */
export function ballotBytes(
  aspects: readonly AspectId[],
  votes: ReadonlyMap<AspectId, Vote>,
): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(aspects, (aspect) => {
    const vote = votes.get(aspect);
    const choice = vote?.choice ? answerChoices.indexOf(vote.choice) + 1 : 0;
    return choice + (vote?.wish ? wishBit : 0);
  });
}

/** Undefined for bytes that no ballot of these aspects can have. */
export function votesIn(
  aspects: readonly AspectId[],
  bytes: Uint8Array,
): ReadonlyMap<AspectId, Vote> | undefined {
  if (bytes.length !== aspects.length) return undefined;
  const votes = new Map<AspectId, Vote>();
  for (const [index, aspect] of aspects.entries()) {
    const byte = bytes[index] ?? 0;
    const number = byte & ~wishBit;
    const choice = number === 0 ? null : answerChoices[number - 1];
    if (choice === undefined) return undefined;
    votes.set(aspect, { choice, wish: (byte & wishBit) !== 0 });
  }
  return votes;
}

const wishBit = 0x80;
