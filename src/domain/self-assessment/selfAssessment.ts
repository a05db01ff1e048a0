import type { Brand } from "../brand";
import type { FrameworkId } from "../framework/framework";
import type { PlainDate, RecordStamp } from "../record";
import type { Municipality } from "../workspace/municipality";

export type SelfAssessmentId = Brand<string, "SelfAssessmentId">;

/** Of one municipality, or of several together. */
export const scopes = ["local", "regional"] as const;
export type Scope = (typeof scopes)[number];

/** One filled-in zelfscan of one municipality or region at one date. */
export interface SelfAssessmentFields {
  readonly name: string;
  readonly municipality: Municipality;
  readonly framework: FrameworkId;
  readonly scope: Scope;
  /** Name of the region of a regional scan; empty while nobody has given it. */
  readonly region: string;
  readonly startedOn: PlainDate;
  /** The function of who filled it in, never a name. */
  readonly completedBy: string;
  /** The functions and organisations that informed them. */
  readonly informedBy: string;
}

export interface SelfAssessment extends SelfAssessmentFields, RecordStamp {
  readonly id: SelfAssessmentId;
}
