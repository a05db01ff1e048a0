import { infoLinkIdOf } from "../infobox/infoLink";
import { routeProgressIdOf } from "../route/routeProgress";
import { answerIdOf } from "../self-assessment/answer";
import { unreachable } from "../unreachable";
import type { KindedRecord } from "../workspace/recordChange";

type NewIdOf = <Id extends string>(id: Id) => Id;

/** A meeting was held about the original too, by people who know nothing of a copy. */
const ofTheOriginal = ["decision", "snapshot", "conflict", "session", "presence", "contribution"] as const;
type OfTheOriginal = Extract<KindedRecord, { readonly kind: (typeof ofTheOriginal)[number] }>;

/**
 * The records of a workspace as those of a new one: every id is new, and what points at another record points at its copy.
 * Decisions and what was adopted stay out: an adoption is of one scan or plan, with a checksum that may stand in minutes
 * elsewhere. So the copy is a draft. What two people wrote over each other is a question about the original. [BW10]
 */
export function withNewIds(records: readonly KindedRecord[], nextId: () => string): readonly KindedRecord[] {
  const copied = records.filter(isCopied);
  const made = new Map<string, string>(copied.map(({ record }) => [record.id, nextId()]));
  // What points outside the file keeps pointing there.
  const newIdOf = <Id extends string>(id: Id): Id => (made.get(id) ?? id) as Id;
  return copied.map((each) => copyOf(each, newIdOf));
}

function isCopied(kinded: KindedRecord): kinded is Exclude<KindedRecord, OfTheOriginal> {
  return !ofTheOriginal.some((kind) => kind === kinded.kind);
}

function copyOf({ kind, record }: Exclude<KindedRecord, OfTheOriginal>, newIdOf: NewIdOf): KindedRecord {
  const workspace = newIdOf(record.workspace);
  switch (kind) {
    case "workspace":
      return { kind, record: { ...record, workspace, id: workspace } };
    case "selfAssessment":
      return { kind, record: { ...record, workspace, id: newIdOf(record.id) } };
    case "answer": {
      const assessment = newIdOf(record.assessment);
      const carriedFrom = record.carriedFrom && newIdOf(record.carriedFrom);
      const id = answerIdOf(assessment, record.aspect);
      return { kind, record: { ...record, workspace, id, assessment, carriedFrom } };
    }
    case "actionPlan": {
      const assessments = record.assessments.map(newIdOf);
      const logos = record.logos.map(newIdOf);
      const template = record.template && newIdOf(record.template);
      const id = newIdOf(record.id);
      return { kind, record: { ...record, workspace, id, assessments, logos, template } };
    }
    case "measure": {
      const origin = record.origin && { ...record.origin, assessment: newIdOf(record.origin.assessment) };
      const plan = newIdOf(record.plan);
      return { kind, record: { ...record, workspace, id: newIdOf(record.id), plan, origin } };
    }
    case "routeProgress":
      return { kind, record: { ...record, workspace, id: routeProgressIdOf(workspace, record.step) } };
    case "infoLink": {
      const id = record.known === null ? newIdOf(record.id) : infoLinkIdOf(workspace, record.known);
      return { kind, record: { ...record, workspace, id } };
    }
    case "keptFile":
      return { kind, record: { ...record, workspace, id: newIdOf(record.id) } };
    default:
      return unreachable(kind);
  }
}
