import type { Brand } from "../brand";
import type { FrameworkId } from "../framework/framework";
import type { PlainDate, RecordStamp } from "../record";
import type { Municipality } from "../workspace/municipality";

export type SelfAssessmentId = Brand<string, "SelfAssessmentId">;

/** One filled-in zelfscan of one municipality at one date. */
export interface SelfAssessmentFields {
  readonly name: string;
  readonly municipality: Municipality;
  readonly framework: FrameworkId;
  readonly startedOn: PlainDate;
}

export interface SelfAssessment extends SelfAssessmentFields, RecordStamp {
  readonly id: SelfAssessmentId;
}
