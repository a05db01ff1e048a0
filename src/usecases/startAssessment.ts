import { type Answer, answerIdOf, blankAnswer } from "@/domain/self-assessment/answer";
import type { SelfAssessment, SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { Workspace } from "@/domain/workspace/workspace";
import type { AppPorts } from "@/ports/appPorts";

interface NewAssessment {
  readonly workspace: Workspace;
  readonly name: string;
  /** The scan whose answers are taken over, to be looked at one by one. [SC7] */
  readonly from?: SelfAssessment;
}

/** Starts a scan of today with the current framework, empty or from an earlier one of the same framework. */
export function startAssessment(
  { records, ids, clock, frameworks }: Pick<AppPorts, "records" | "ids" | "clock" | "frameworks">,
  { workspace, name, from }: NewAssessment,
): SelfAssessmentId {
  const id = ids.next() as SelfAssessmentId;
  const scan: RecordChange = {
    kind: "selfAssessment",
    id,
    workspace: workspace.id,
    fields: {},
    initial: {
      name,
      municipality: workspace.municipality,
      framework: frameworks.current.id,
      scope: from?.scope ?? workspace.scope,
      region: from?.region ?? "",
      startedOn: clock.today(),
      completedBy: from?.completedBy ?? "",
      informedBy: from?.informedBy ?? "",
    },
  };
  const earlier =
    from?.framework === frameworks.current.id
      ? records.all("answer").filter(({ assessment }) => assessment === from.id)
      : [];
  records.change([scan, ...earlier.map((answer) => carried(answer, id))]);
  return id;
}

function carried(answer: Answer, into: SelfAssessmentId): RecordChange {
  const { aspect, choice, explanation, evidence } = answer;
  return {
    kind: "answer",
    id: answerIdOf(into, aspect),
    workspace: answer.workspace,
    fields: {},
    initial: {
      ...blankAnswer,
      assessment: into,
      aspect,
      choice,
      explanation,
      evidence,
      carriedFrom: answer.assessment,
    },
  };
}
