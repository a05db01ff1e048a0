import type { Edit, PushOutcome, Refusal, RemoteRow } from "@/domain/replication/replica";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { RecordKind } from "@/domain/workspace/records";
import type { PullToken } from "./remote";

/** A page of rows, and up to where the kind has then been read. */
export interface TakenPage {
  readonly recordKind: RecordKind;
  readonly rows: readonly RemoteRow[];
  /** Null where the shared place remembers that itself. */
  readonly next: PullToken | null;
  /** All items of the kind, when everything was read: what is not among them is gone. Null otherwise. */
  readonly all: ReadonlySet<string> | null;
}

/** A record that the shared place does not take, and why. [SY8] */
export interface RefusedRecord {
  readonly kinded: KindedRecord;
  readonly refusal: Refusal;
}

/** How far the records of this device are with the shared place. */
export interface ReplicaState {
  /** Number of records that wait to be sent. */
  readonly waiting: number;
  /** Some of it is of a session, where others sit waiting for it. */
  readonly isAwaited: boolean;
  readonly refused: readonly RefusedRecord[];
  /** Deleted in the shared place itself: was that meant? [SY5] */
  readonly missing: readonly KindedRecord[];
}

/** What this device remembers of the shared place, beside the records. Every call is all or nothing. */
export interface ReplicaStore {
  tokens(): Promise<ReadonlyMap<RecordKind, PullToken>>;
  /** Forgets how far a kind was read, so that all of it is read anew. */
  forgetToken(kind: RecordKind): Promise<void>;
  /** Takes in a page: merges each row with what stands here and remembers how far the kind was read. */
  takePage(page: TakenPage): Promise<void>;
  /** What is to be sent, the oldest first; remembers that it was sent before it is. [SY6] */
  takeForSending(most: number): Promise<readonly Edit[]>;
  /** Remembers how sending ended. */
  settle(edits: readonly Edit[], outcomes: readonly PushOutcome[]): Promise<void>;
  /** Answers the question about a record whose row was deleted there: put it back, or leave it deleted. [SY5] */
  answerMissing(id: string, answer: "putBack" | "leave"): Promise<void>;
  /** Lets records that were refused be sent again. */
  retryRefused(): Promise<void>;
  state(): Promise<ReplicaState>;
  /** A record as this device and the shared place last agreed on it; null before the first time. */
  agreed(id: string): Promise<KindedRecord | null>;
  /** All that the shared place does not have yet, also what it refuses. */
  unsent(): Promise<readonly KindedRecord[]>;
}
