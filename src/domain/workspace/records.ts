import { newPlan, type ActionPlan, type ActionPlanFields } from "../action-plan/actionPlan";
import { newMeasure, type Measure, type MeasureFields } from "../action-plan/measure";
import type { Decision, DecisionFields, Snapshot, SnapshotFields } from "../decision/decision";
import type { InfoLink, InfoLinkFields } from "../infobox/infoLink";
import type { Conflict, ConflictFields } from "../replication/conflict";
import type { RouteProgress, RouteProgressFields } from "../route/routeProgress";
import { blankAnswer, type Answer, type AnswerFields } from "../self-assessment/answer";
import type { SelfAssessment, SelfAssessmentFields } from "../self-assessment/selfAssessment";
import type { Contribution, ContributionFields } from "../session/contribution";
import type { Presence, PresenceFields } from "../session/presence";
import type { Session, SessionFields } from "../session/session";
import type { KeptFile, KeptFileFields } from "./keptFile";
import type { Workspace, WorkspaceFields } from "./workspace";

/** Everything that is saved, by kind. A kind that is added here must be stored, shown and synchronised. */
export interface RecordOf {
  readonly workspace: Workspace;
  readonly selfAssessment: SelfAssessment;
  readonly answer: Answer;
  readonly decision: Decision;
  readonly snapshot: Snapshot;
  readonly actionPlan: ActionPlan;
  readonly measure: Measure;
  readonly routeProgress: RouteProgress;
  readonly infoLink: InfoLink;
  readonly keptFile: KeptFile;
  readonly conflict: Conflict;
  readonly session: Session;
  readonly presence: Presence;
  readonly contribution: Contribution;
}

/** The same without id and stamp: what a change may set. */
export interface FieldsOf {
  readonly workspace: WorkspaceFields;
  readonly selfAssessment: SelfAssessmentFields;
  readonly answer: AnswerFields;
  readonly decision: DecisionFields;
  readonly snapshot: SnapshotFields;
  readonly actionPlan: ActionPlanFields;
  readonly measure: MeasureFields;
  readonly routeProgress: RouteProgressFields;
  readonly infoLink: InfoLinkFields;
  readonly keptFile: KeptFileFields;
  readonly conflict: ConflictFields;
  readonly session: SessionFields;
  readonly presence: PresenceFields;
  readonly contribution: ContributionFields;
}

export type RecordKind = keyof RecordOf;
export const recordKinds: readonly RecordKind[] = Object.keys({
  workspace: true,
  selfAssessment: true,
  answer: true,
  decision: true,
  snapshot: true,
  actionPlan: true,
  measure: true,
  routeProgress: true,
  infoLink: true,
  keptFile: true,
  conflict: true,
  session: true,
  presence: true,
  contribution: true,
} satisfies Record<RecordKind, true>) as RecordKind[];

/** Kinds of which a device asks what is new. Those in a session come by with the beacons of devices. */
export type AskedKind = Exclude<RecordKind, "presence">;
export const askedKinds: readonly AskedKind[] = recordKinds.filter((kind) => kind !== "presence");

/** What a record of an earlier release lacks, with how it then stands. [BW6] */
export const laterFields: { readonly [Kind in RecordKind]?: Partial<FieldsOf[Kind]> } = {
  workspace: { scope: "local", terms: {}, isSample: false },
  selfAssessment: { scope: "local", region: "", completedBy: "", informedBy: "" },
  answer: {
    evidence: blankAnswer.evidence,
    remarks: blankAnswer.remarks,
    carriedFrom: blankAnswer.carriedFrom,
    agreement: blankAnswer.agreement,
  },
  actionPlan: newPlan,
  measure: newMeasure,
  session: { startsAt: null, timerUntil: null },
};
