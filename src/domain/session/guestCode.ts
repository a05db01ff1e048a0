import { answerChoices } from "../framework/answerScale";
import type { AspectId, Framework } from "../framework/framework";
import { aspectsOf } from "../framework/standardsOf";
import type { BallotSubject, Vote } from "./ballot";
import { codeText, readCodeText, roomIn, type TypingProblem } from "./codeText";
import { preparedRound, type OpenedVote } from "./contribution";
import type { SeatId } from "./seat";
import type { SessionId } from "./session";

/** The rounds for which there is a code. */
export const codedRounds = [1, 2, 3, 4] as const;
export type CodedRound = (typeof codedRounds)[number];

/** Of whom a code is: it is right for this seat in this session only. */
export interface CodeOwner {
  readonly session: SessionId;
  readonly seat: SeatId;
  readonly framework: Framework;
}

/** A code as it was typed over, before one knows whose it is. */
export interface ReadCode {
  readonly kind: "code";
  readonly subject: BallotSubject;
  readonly votes: readonly OpenedVote[];
  isOf(session: SessionId, seat: SeatId): boolean;
}

export type GuestCode =
  | ReadCode
  | { readonly kind: "wrong"; readonly problem: TypingProblem }
  /** Rightly typed as far as one can tell, and no seat anywhere has such a code. */
  | { readonly kind: "nobodys" };

/** No choice, or one of them; each with or without a wish. */
const voteKinds = 2 * (answerChoices.length + 1);
/** So many bits tell at least whose a code of a whole preparation is. */
const ownerBits = 24n;

/** The code of a vote on one aspect, to be given after the reveal. Undefined for an aspect of another framework. */
export function aspectCode(
  owner: CodeOwner,
  { aspect, round, vote }: { readonly aspect: AspectId; readonly round: CodedRound; readonly vote: Vote },
): string | undefined {
  const aspects = aspectsOf(owner.framework);
  const index = aspects.findIndex(({ id }) => id === aspect);
  if (index < 0) return undefined;
  const place = index * codedRounds.length + (round - 1);
  const content = BigInt(place * voteKinds + numberOf(vote));
  return codeText(withOwner(content, aspectShape(owner.framework), owner), 1);
}

/** The code of all that was prepared. It is always as long, whatever is in it. [OV2] */
export function preparedCode(owner: CodeOwner, prepared: ReadonlyMap<AspectId, Vote>): string {
  const content = aspectsOf(owner.framework).reduce(
    (sum, { id }) => sum * BigInt(voteKinds) + BigInt(numberOf(prepared.get(id))),
    0n,
  );
  const shape = preparedShape(owner.framework);
  return codeText(withOwner(content, shape, owner), shape.groups);
}

/** What a typed code says. [OV18] */
export function readGuestCode(framework: Framework, typed: string): GuestCode {
  const shapes = [aspectShape(framework), preparedShape(framework)];
  const read = readCodeText(
    typed,
    shapes.map(({ groups }) => groups),
  );
  if (read.kind === "wrong") return read;
  const shape = shapes.find(({ groups }) => groups === read.groups);
  const content = shape && read.value / shape.owners;
  const said = shape && content !== undefined && contentOf(framework, shape, content);
  if (!said) return { kind: "nobodys" };
  const isOf = (session: SessionId, seat: SeatId) =>
    withOwner(content, shape, { session, seat, framework }) === read.value;
  return { kind: "code", isOf, ...said };
}

/** Whether a code of the one could be taken for one of the other. */
export function wouldClash(session: SessionId, framework: Framework, one: SeatId, other: SeatId): boolean {
  return [aspectShape(framework), preparedShape(framework)].some(
    (shape) =>
      withOwner(0n, shape, { session, seat: one, framework }) ===
      withOwner(0n, shape, { session, seat: other, framework }),
  );
}

/** How a code is divided: what it says, and in the room that is left whose it is. */
interface CodeShape {
  readonly kind: BallotSubject["kind"];
  readonly groups: number;
  readonly contents: bigint;
  readonly owners: bigint;
}

function aspectShape(framework: Framework): CodeShape {
  const contents = BigInt(aspectsOf(framework).length * codedRounds.length * voteKinds);
  return { kind: "vote", groups: 1, contents, owners: roomIn(1) / contents };
}

function preparedShape(framework: Framework): CodeShape {
  const contents = BigInt(voteKinds) ** BigInt(aspectsOf(framework).length);
  let groups = 2;
  while (roomIn(groups) < contents << ownerBits) groups += 1;
  return { kind: "prepared", groups, contents, owners: roomIn(groups) / contents };
}

/** Differs for each content, so that a mistake in what a code says is a mistake in whose it is too. */
function withOwner(content: bigint, { owners }: CodeShape, { session, seat, framework }: CodeOwner): bigint {
  const owner = hashOf(`${session}.${seat}.${framework.id}`) + hashOf(content.toString(36));
  return content * owners + (BigInt(owner) % owners);
}

/** Undefined for what nothing is written as. */
function contentOf(
  framework: Framework,
  { kind, contents }: CodeShape,
  content: bigint,
): Pick<ReadCode, "subject" | "votes"> | undefined {
  if (content >= contents) return undefined;
  const aspects = aspectsOf(framework).map(({ id }) => id);
  if (kind === "vote") {
    const place = Math.floor(Number(content) / voteKinds);
    const aspect = aspects[Math.floor(place / codedRounds.length)];
    if (aspect === undefined) return undefined;
    const round = 1 + (place % codedRounds.length);
    const vote = voteOf(Number(content) % voteKinds);
    return { subject: { kind, aspect, round }, votes: [{ aspect, round, ...vote }] };
  }
  let left = content;
  const votes: OpenedVote[] = [];
  for (const aspect of [...aspects].reverse()) {
    const vote = voteOf(Number(left % BigInt(voteKinds)));
    left /= BigInt(voteKinds);
    if (vote.choice !== null || vote.wish) votes.unshift({ aspect, round: preparedRound, ...vote });
  }
  return { subject: { kind }, votes };
}

function numberOf(vote: Vote | undefined): number {
  if (!vote) return 0;
  const choice = vote.choice === null ? 0 : answerChoices.indexOf(vote.choice) + 1;
  return 2 * choice + (vote.wish ? 1 : 0);
}

function voteOf(number: number): Vote {
  return { choice: answerChoices[(number >> 1) - 1] ?? null, wish: (number & 1) === 1 };
}

/** FNV-1a, stirred as MurmurHash3 ends. Tells mistakes apart; against who wants to deceive it is no protection. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
