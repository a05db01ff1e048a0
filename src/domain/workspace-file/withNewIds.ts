import type { WorkspaceId } from "../record";
import { infoLinkIdOf } from "../infobox/infoLink";
import { routeProgressIdOf } from "../route/routeProgress";
import { answerIdOf } from "../self-assessment/answer";
import { unreachable } from "../unreachable";
import type { KindedRecord } from "../workspace/recordChange";

/**
 * The records of a workspace as those of a new one: every id is new, and what points at another record points at the copy.
 * Decisions and what was adopted stay out: an adoption is of one scan or plan, with one checksum that may stand in minutes
 * elsewhere. The copy is a draft. [VA3]
 */
export function withNewIds(records: readonly KindedRecord[], nextId: () => string): readonly KindedRecord[] {
  const copied = records.filter(({ kind }) => kind !== "decision" && kind !== "snapshot");
  const made = new Map<string, string>(copied.map(({ record }) => [record.id, nextId()]));
  // What points outside the file keeps pointing there.
  const newIdOf = <Id extends string>(id: Id): Id => (made.get(id) ?? id) as Id;
  return copied.map((each) => copyOf(each, newIdOf));
}

type NewIdOf = <Id extends string>(id: Id) => Id;

function copyOf(kinded: KindedRecord, newIdOf: NewIdOf): KindedRecord {
  const workspace: WorkspaceId = newIdOf(kinded.record.workspace);
  const { kind, record } = kinded;
  const moved = { workspace, id: newIdOf(record.id) };
  switch (kind) {
    case "workspace":
      return { kind, record: { ...record, workspace, id: workspace } };
    case "answer": {
      const assessment = newIdOf(record.assessment);
      const carriedFrom = record.carriedFrom && newIdOf(record.carriedFrom);
      const id = answerIdOf(assessment, record.aspect);
      return { kind, record: { ...record, workspace, id, assessment, carriedFrom } };
    }
    case "actionPlan":
      return {
        kind,
        record: {
          ...record,
          ...moved,
          id: newIdOf(record.id),
          assessments: record.assessments.map(newIdOf),
          logos: record.logos.map(newIdOf),
          template: record.template && newIdOf(record.template),
        },
      };
    case "measure": {
      const origin = record.origin && { ...record.origin, assessment: newIdOf(record.origin.assessment) };
      return {
        kind,
        record: { ...record, workspace, id: newIdOf(record.id), plan: newIdOf(record.plan), origin },
      };
    }
    case "routeProgress":
      return { kind, record: { ...record, workspace, id: routeProgressIdOf(workspace, record.step) } };
    case "infoLink": {
      const id = record.known === null ? newIdOf(record.id) : infoLinkIdOf(workspace, record.known);
      return { kind, record: { ...record, workspace, id } };
    }
    case "selfAssessment":
    case "keptFile":
    case "decision":
    case "snapshot":
      // These point at nothing else that is copied.
      return { kind, record: { ...record, ...moved } } as KindedRecord;
    default:
      return unreachable(kind);
  }
}
