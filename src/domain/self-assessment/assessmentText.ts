import type { Framework } from "../framework/framework";
import { aspectsOf } from "../framework/standardsOf";
import { inOrder } from "../text/canonicalText";
import type { Answer } from "./answer";
import type { SelfAssessment } from "./selfAssessment";

/**
 * A scan as it is adopted, as one text: the same scan gives the same text. Remarks are notes for who works on it, so they
 * stay out. [VA2]
 */
export function assessmentText(
  assessment: SelfAssessment,
  answers: readonly Answer[],
  framework: Framework,
): string {
  const { name, municipality, scope, region, startedOn, completedBy, informedBy } = assessment;
  const byAspect = new Map(answers.map((answer) => [answer.aspect, answer]));
  const answered = aspectsOf(framework).flatMap(({ id, text }) => {
    const answer = byAspect.get(id);
    if (!answer || (answer.choice === null && answer.explanation === "")) return [];
    const { choice, explanation, evidence, agreement } = answer;
    return [
      {
        aspect: id,
        text,
        choice,
        explanation,
        evidence: evidence.map(({ url, label }) => ({ url, label })),
        // Left out where there is none: what was adopted before there were sessions keeps its checksum.
        ...(agreement ? { agreement: inOrder(agreement) } : {}),
      },
    ];
  });
  return JSON.stringify(
    {
      format: "zelfscan-vastgesteld-1",
      name,
      municipality: { code: municipality.code, name: municipality.name },
      framework: framework.id,
      scope,
      region,
      startedOn,
      completedBy,
      informedBy,
      answers: answered,
    },
    null,
    1,
  );
}
