import type { KindedRecord } from "../workspace/recordChange";
import type { RecordKind } from "../workspace/records";

/** How the shared place knows a row. Rows are compared by `revision`: of one item the higher is the newer. */
export interface RowHandle {
  readonly item: string;
  readonly eTag: string;
  readonly revision: number;
}

/** A record as it stands in the shared place. */
export interface PresentRow {
  readonly kind: "present";
  readonly handle: RowHandle;
  readonly row: KindedRecord;
  /** Fields that could not be read, because somebody broke them there: in `row` they are to be left out of account. */
  readonly unreadable: readonly string[];
}

/** A row that is not there any more; only its item is known. */
export interface GoneRow {
  readonly kind: "gone";
  readonly recordKind: RecordKind;
  readonly item: string;
}

export type RemoteRow = PresentRow | GoneRow;

/** What this device remembers of the shared place about one record. */
export interface Shadow {
  readonly id: string;
  readonly recordKind: RecordKind;
  /** The record on which we last agreed: the base of the next merge. Null before the first time. */
  readonly base: KindedRecord["record"] | null;
  /** Null when the row is not there: not yet, or because somebody deleted it in the shared place itself. */
  readonly handle: RowHandle | null;
  /** What we sent without hearing how that ended: when it comes back to us it is no change of somebody else. [SY6] */
  readonly sent: readonly KindedRecord["record"][];
  /** The row was deleted in the shared place itself, and nobody has said yet whether that was meant. [SY5] */
  readonly isMissing: boolean;
  /** Why the shared place does not take the record; null while it may. */
  readonly refusal: Refusal | null;
}

/** Why the shared place keeps refusing a record. */
export interface Refusal {
  readonly reason: "notAllowed" | "notAccepted" | "full" | "readOnly" | "listGone";
  /** What the shared place said, for who manages it. */
  readonly detail: string;
}

/** A record to be sent, with what we know of its row. */
export interface Edit {
  readonly kinded: KindedRecord;
  readonly shadow: Shadow | null;
}

export function newShadow({ kind, record }: KindedRecord): Shadow {
  return {
    id: record.id,
    recordKind: kind,
    base: null,
    handle: null,
    sent: [],
    isMissing: false,
    refusal: null,
  };
}

/** How sending one record ended. */
export type PushOutcome =
  /** It stands there. Without a handle it will come by with the next pull, with its handle. */
  | { readonly kind: "written"; readonly handle: RowHandle | null }
  /** Somebody was first: this is how the row stands now. */
  | { readonly kind: "overtaken"; readonly row: PresentRow }
  /** The row that was to be changed is not there any more. */
  | { readonly kind: "gone" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** It may have been written or not; the next pull or push will tell. */
  | { readonly kind: "unclear" };
