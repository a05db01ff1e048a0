import * as v from "valibot";
import { measureColumns, measureStates, priorities, type MeasureColumn } from "@/domain/action-plan/measure";
import { planSections, type PlanSection } from "@/domain/action-plan/actionPlan";
import type { DecisionSubject, SnapshotId } from "@/domain/decision/decision";
import { answerChoices } from "@/domain/framework/answerScale";
import type { AspectId, FrameworkId } from "@/domain/framework/framework";
import { linkKinds, type KnownLinkId } from "@/domain/infobox/infobox";
import type { RecordStamp, WorkspaceId } from "@/domain/record";
import { routeStepIds, type ChecklistItemId } from "@/domain/route/route";
import { scopes, type SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import type { MunicipalityCode } from "@/domain/workspace/municipality";
import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { FieldsOf, RecordKind, RecordOf } from "@/domain/workspace/records";
import type { KeptFileId } from "@/domain/workspace/keptFile";
import * as f from "./fields";
import { agreement, contributionEntries, presenceEntries, sessionEntries } from "./sessionSchemas";

/** A schema for each field: one that is added to a kind of record stops the build here. */
type Entries<Fields> = {
  readonly [Field in keyof Fields]-?: v.GenericSchema<unknown, Exclude<Fields[Field], undefined>>;
};

const municipality = v.strictObject({
  code: f.written<MunicipalityCode>(/^\d{4}$/),
  name: f.line,
});
const scope = v.picklist(scopes);
const framework = f.key<FrameworkId>();
const aspect = f.written<AspectId>(/^[a-z]{2}\d{2}\.[a-z]\d{1,3}$/);
const assessment = f.id<SelfAssessmentId>();
const subject = f.id<DecisionSubject>();
const termForms = v.strictObject({ article: v.picklist(["de", "het"]), singular: f.line, plural: f.line });
const checklist = v.nullable(v.array(v.strictObject({ id: f.key<ChecklistItemId>(), text: f.text })));

const workspace: Entries<FieldsOf["workspace"]> = {
  name: f.line,
  municipality,
  scope,
  terms: v.strictObject({ localTeam: v.exactOptional(termForms), professional: v.exactOptional(termForms) }),
  isSample: v.boolean(),
};

const selfAssessment: Entries<FieldsOf["selfAssessment"]> = {
  name: f.line,
  municipality,
  framework,
  scope,
  region: f.line,
  startedOn: f.plainDate,
  completedBy: f.line,
  informedBy: f.text,
};

const answer: Entries<FieldsOf["answer"]> = {
  assessment,
  aspect,
  choice: v.nullable(v.picklist(answerChoices)),
  explanation: f.text,
  evidence: v.array(v.strictObject({ url: f.webAddress, label: f.line })),
  remarks: f.text,
  carriedFrom: v.nullable(assessment),
  agreement,
};

const decided = {
  subject,
  on: f.plainDate,
  by: f.line,
  previous: v.nullable(f.checksum),
  checksum: f.checksum,
};
const adopted = {
  ...decided,
  kind: v.literal("adopted"),
  snapshot: f.id<SnapshotId>(),
  snapshotChecksum: f.checksum,
} satisfies Entries<Extract<FieldsOf["decision"], { readonly kind: "adopted" }>>;
const reopened = {
  ...decided,
  kind: v.literal("reopened"),
  reason: f.text,
} satisfies Entries<Extract<FieldsOf["decision"], { readonly kind: "reopened" }>>;

const snapshot: Entries<FieldsOf["snapshot"]> = { subject, text: f.wholeText };

const sections = Object.fromEntries(planSections.map((section) => [section, f.text]));
const actionPlan: Entries<FieldsOf["actionPlan"]> = {
  ...(sections as Record<PlanSection, typeof f.text>),
  title: f.line,
  period: v.strictObject({ from: f.year, to: f.year }),
  framework,
  scope,
  region: f.line,
  assessments: v.array(assessment),
  logos: v.array(f.id<KeptFileId>()),
  template: v.nullable(f.id<KeptFileId>()),
};

const columns = Object.fromEntries(measureColumns.map((column) => [column, f.text]));
const measure: Entries<FieldsOf["measure"]> = {
  ...(columns as Record<MeasureColumn, typeof f.text>),
  plan: f.id<ActionPlanId>(),
  standard: f.standard,
  order: v.pipe(v.string(), v.regex(/^[0-9A-Za-z]+$/), v.maxLength(10_000)),
  origin: v.nullable(v.strictObject({ assessment, aspect })),
  state: v.picklist(measureStates),
  priority: v.picklist(priorities),
  dueOn: v.nullable(f.plainDate),
  oneOffCosts: v.nullable(f.euros),
  yearlyCosts: v.nullable(f.euros),
  remarks: f.text,
};

const routeProgress: Entries<FieldsOf["routeProgress"]> = {
  step: v.picklist(routeStepIds),
  isReady: v.boolean(),
  checked: v.array(f.key<ChecklistItemId>()),
  notes: f.text,
  ownPurpose: v.nullable(f.text),
  ownChecklists: v.strictObject({ local: checklist, regional: checklist }),
};

const infoLink: Entries<FieldsOf["infoLink"]> = {
  standards: v.array(f.standard),
  title: f.line,
  organisation: f.line,
  url: f.webAddress,
  kind: v.picklist(linkKinds),
  description: f.text,
  known: v.nullable(f.key<KnownLinkId>()),
  checkedOn: v.nullable(f.plainDate),
};

const keptFile: Entries<FieldsOf["keptFile"]> = {
  purpose: v.picklist(["logo", "template"]),
  name: f.line,
  mediaType: f.mediaType,
  alt: f.text,
  content: f.base64,
};

const conflict: Entries<FieldsOf["conflict"]> = {
  subjectKind: f.line,
  subject: f.key(),
  field: f.line,
  kept: f.wholeText,
  keptBy: f.person,
  other: f.wholeText,
  otherBy: f.person,
  otherAt: f.instant,
  resolvedAt: v.nullable(f.instant),
};

const session: Entries<FieldsOf["session"]> = sessionEntries;
const presence: Entries<FieldsOf["presence"]> = presenceEntries;
const contribution: Entries<FieldsOf["contribution"]> = contributionEntries;

/** A version counts the writes of one device; a file has none. */
const stamp: Entries<Omit<RecordStamp, "version">> = {
  workspace: f.id<WorkspaceId>(),
  updatedAt: f.instant,
  updatedBy: f.person,
  deletedAt: v.nullable(f.instant),
};

/** What a file may hold of each kind of record, field by field and nothing else. */
export const recordSchemas: {
  readonly [Kind in RecordKind]: v.GenericSchema<unknown, unknown>;
} = {
  workspace: recordOf(f.id<RecordOf["workspace"]["id"]>(), workspace),
  selfAssessment: recordOf(f.id<RecordOf["selfAssessment"]["id"]>(), selfAssessment),
  answer: recordOf(f.key<RecordOf["answer"]["id"]>(), answer),
  decision: v.variant("kind", [
    recordOf(f.id<RecordOf["decision"]["id"]>(), adopted),
    recordOf(f.id<RecordOf["decision"]["id"]>(), reopened),
  ]),
  snapshot: recordOf(f.id<RecordOf["snapshot"]["id"]>(), snapshot),
  actionPlan: recordOf(f.id<RecordOf["actionPlan"]["id"]>(), actionPlan),
  measure: recordOf(f.id<RecordOf["measure"]["id"]>(), measure),
  routeProgress: recordOf(f.key<RecordOf["routeProgress"]["id"]>(), routeProgress),
  infoLink: recordOf(f.key<RecordOf["infoLink"]["id"]>(), infoLink),
  conflict: recordOf(f.id<RecordOf["conflict"]["id"]>(), conflict),
  keptFile: recordOf(f.id<RecordOf["keptFile"]["id"]>(), keptFile),
  session: recordOf(f.id<RecordOf["session"]["id"]>(), session),
  presence: recordOf(f.key<RecordOf["presence"]["id"]>(), presence),
  contribution: recordOf(f.key<RecordOf["contribution"]["id"]>(), contribution),
};

function recordOf<Own extends v.ObjectEntries>(id: v.GenericSchema<string>, fields: Own) {
  return v.strictObject({ id, ...stamp, ...fields });
}
