import type { ActionPlanId } from "../action-plan/actionPlan";
import type { Brand } from "../brand";
import type { PlainDate, RecordStamp } from "../record";
import type { SelfAssessmentId } from "../self-assessment/selfAssessment";

export type DecisionId = Brand<string, "DecisionId">;
export type SnapshotId = Brand<string, "SnapshotId">;
/** SHA-256 in hexadecimal. */
export type Checksum = Brand<string, "Checksum">;

/** What is decided on. */
export type DecisionSubject = SelfAssessmentId | ActionPlanId;

interface DecisionBase {
  readonly subject: DecisionSubject;
  readonly on: PlainDate;
  /** The function of who decided, never a name. */
  readonly by: string;
  /** Checksum of the decision before this one; null for the first on its subject. */
  readonly previous: Checksum | null;
  /** Of this entry and `previous`: an entry that is changed or taken out breaks the chain. [VA3] */
  readonly checksum: Checksum;
}

/** An entry in the log of what is decided on. Entries are added, never changed. */
export type DecisionFields = DecisionBase &
  (
    | { readonly kind: "adopted"; readonly snapshot: SnapshotId; readonly snapshotChecksum: Checksum }
    | { readonly kind: "reopened"; readonly reason: string }
  );

export type Decision = DecisionFields & RecordStamp & { readonly id: DecisionId };
export type Adoption = Extract<Decision, { readonly kind: "adopted" }>;

/** The text of what was adopted, as it was then. */
export interface SnapshotFields {
  readonly subject: DecisionSubject;
  readonly text: string;
}

export interface Snapshot extends SnapshotFields, RecordStamp {
  readonly id: SnapshotId;
}
