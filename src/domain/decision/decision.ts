import type { Brand } from "../brand";
import type { PlainDate, RecordStamp } from "../record";
import type { SelfAssessmentId } from "../self-assessment/selfAssessment";

export type DecisionId = Brand<string, "DecisionId">;
export type SnapshotId = Brand<string, "SnapshotId">;
/** SHA-256 in hexadecimal. */
export type Checksum = Brand<string, "Checksum">;

interface DecisionBase {
  readonly assessment: SelfAssessmentId;
  readonly on: PlainDate;
  /** The function of who decided, never a name. */
  readonly by: string;
  /** Checksum of the decision before this one; null for the first of a scan. */
  readonly previous: Checksum | null;
  /** Of this entry and `previous`: an entry that is changed or taken out breaks the chain. [VA3] */
  readonly checksum: Checksum;
}

/** An entry in the log of a scan. Entries are added, never changed. */
export type DecisionFields = DecisionBase &
  (
    | { readonly kind: "adopted"; readonly snapshot: SnapshotId; readonly snapshotChecksum: Checksum }
    | { readonly kind: "reopened"; readonly reason: string }
  );

export type Decision = DecisionFields & RecordStamp & { readonly id: DecisionId };
export type Adoption = Extract<Decision, { readonly kind: "adopted" }>;

/** The text of a scan as it was adopted. */
export interface SnapshotFields {
  readonly assessment: SelfAssessmentId;
  readonly text: string;
}

export interface Snapshot extends SnapshotFields, RecordStamp {
  readonly id: SnapshotId;
}
