import { infoLinkIdOf } from "../infobox/infoLink";
import type { WorkspaceId } from "../record";
import { routeProgressIdOf } from "../route/routeProgress";
import { answerIdOf } from "../self-assessment/answer";
import { contributionIdOf } from "../session/contribution";
import { presenceIdOf } from "../session/presence";
import { unreachable } from "../unreachable";
import type { KindedRecord } from "../workspace/recordChange";
import type { RecordKind } from "../workspace/records";
import { nameIn, type FileProblem } from "./fileProblem";

/** How the records of a file must hang together. What is marked as deleted is in it too, so nothing may be missing. */
export function problemsOfWhole(
  workspace: WorkspaceId,
  records: readonly KindedRecord[],
): readonly FileProblem[] {
  const ids = new Set<string>();
  const kindOf = new Map<string, RecordKind>(records.map(({ kind, record }) => [record.id, kind]));
  const problems = records.flatMap((each): FileProblem | readonly FileProblem[] => {
    const problem = (what: FileProblem["what"], field = ""): FileProblem => ({
      kind: each.kind,
      name: nameIn(each.kind, each.record),
      field,
      what,
    });
    const { record } = each;
    if (ids.has(record.id)) return problem("twice");
    ids.add(record.id);
    if (record.workspace !== workspace) return problem("otherWorkspace");
    if (!hasRightId(each)) return problem("wrongId");
    return ownersOf(each)
      .filter(({ id, kinds }) => !kinds.some((kind) => kind === kindOf.get(id)))
      .map(({ field }) => problem("belongsToNothing", field));
  });
  if (kindOf.get(workspace) === "workspace") return problems;
  return [{ kind: null, name: "", field: "workspace", what: "missing" }, ...problems];
}

/** Ids that are derived must say what they are derived of: by them a record is found. */
function hasRightId({ kind, record }: KindedRecord): boolean {
  switch (kind) {
    case "workspace":
      return record.id === record.workspace;
    case "answer":
      return record.id === answerIdOf(record.assessment, record.aspect);
    case "routeProgress":
      return record.id === routeProgressIdOf(record.workspace, record.step);
    case "infoLink":
      return record.known === null || record.id === infoLinkIdOf(record.workspace, record.known);
    case "presence":
      return record.id === presenceIdOf(record.session, record.device);
    case "contribution":
      return record.id === contributionIdOf(record.session, record.seat, record.standard);
    case "selfAssessment":
    case "decision":
    case "snapshot":
    case "actionPlan":
    case "measure":
    case "keptFile":
    case "conflict":
    case "session":
      return true;
    default:
      return unreachable(kind);
  }
}

interface Owner {
  readonly field: string;
  readonly id: string;
  readonly kinds: readonly RecordKind[];
}

const decided = ["selfAssessment", "actionPlan"] as const;

/** What a record is a part of. One of another workspace would add to the scans and plans of that one. */
function ownersOf({ kind, record }: KindedRecord): readonly Owner[] {
  switch (kind) {
    case "answer":
      return [{ field: "assessment", id: record.assessment, kinds: ["selfAssessment"] }];
    case "measure":
      return [{ field: "plan", id: record.plan, kinds: ["actionPlan"] }];
    case "snapshot":
      return [{ field: "subject", id: record.subject, kinds: decided }];
    case "decision": {
      const subject: Owner = { field: "subject", id: record.subject, kinds: decided };
      if (record.kind === "reopened") return [subject];
      return [subject, { field: "snapshot", id: record.snapshot, kinds: ["snapshot"] }];
    }
    case "session":
      return [{ field: "assessment", id: record.assessment, kinds: ["selfAssessment"] }];
    case "presence":
    case "contribution":
      return [{ field: "session", id: record.session, kinds: ["session"] }];
    case "workspace":
    case "selfAssessment":
    case "actionPlan":
    case "routeProgress":
    case "infoLink":
    case "keptFile":
    // What it is about may be gone for good; it is kept all the same.
    case "conflict":
      return [];
    default:
      return unreachable(kind);
  }
}
