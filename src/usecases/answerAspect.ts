import type { AspectId } from "@/domain/framework/framework";
import { answerIdOf, blankAnswer, type AnswerFields } from "@/domain/self-assessment/answer";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { AppPorts } from "@/ports/appPorts";

type Answered = Partial<Pick<AnswerFields, "choice" | "explanation" | "evidence" | "remarks">>;

/**
 * Sets the choice, the explanation or another part of an answer; what is not named stays as it is. [SC6]
 * An answer that was taken over from an earlier scan is then looked at, unless only a remark is made: with nothing named
 * this says that it is still right. [SC7]
 */
export function answerAspect(
  { records }: Pick<AppPorts, "records">,
  assessment: SelfAssessment,
  aspect: AspectId,
  fields: Answered,
): void {
  const isRemark = Object.keys(fields).join() === "remarks";
  records.change([
    {
      kind: "answer",
      id: answerIdOf(assessment.id, aspect),
      workspace: assessment.workspace,
      fields: isRemark ? fields : { ...fields, carriedFrom: null },
      initial: { assessment: assessment.id, aspect, ...blankAnswer },
    },
  ]);
}
