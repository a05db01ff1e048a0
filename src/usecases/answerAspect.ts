import type { AspectId } from "@/domain/framework/framework";
import { answerIdOf, type Answer } from "@/domain/self-assessment/answer";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { AppPorts } from "@/ports/appPorts";

/** Sets the choice, the explanation, or both; what is not named stays as it is. [SC6] */
export function answerAspect(
  { records }: Pick<AppPorts, "records">,
  assessment: SelfAssessment,
  aspect: AspectId,
  fields: Partial<Pick<Answer, "choice" | "explanation">>,
): void {
  records.change([
    {
      kind: "answer",
      id: answerIdOf(assessment.id, aspect),
      workspace: assessment.workspace,
      fields,
      initial: { assessment: assessment.id, aspect, choice: null, explanation: "" },
    },
  ]);
}
