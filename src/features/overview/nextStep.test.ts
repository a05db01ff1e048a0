import { anAssessment, aPlan } from "../../../test/fixtures/builders";
import { nextStep } from "./nextStep";

const assessment = anAssessment();
const started = { assessment, progress: { answered: 10, total: 46 }, nextStandard: 3 as const };
const complete = { assessment, progress: { answered: 46, total: 46 }, nextStandard: 1 as const };

test.each([
  ["nothing yet", undefined, undefined, { kind: "startAssessment" }],
  ["a scan that is not complete", started, aPlan(), { kind: "continueAssessment", assessment, standard: 3 }],
  ["a complete scan without a plan", complete, undefined, { kind: "startPlan", assessment }],
  ["a complete scan and a plan", complete, aPlan(), { kind: "continuePlan", plan: aPlan() }],
])("%s", (_, newest, plan, step) => {
  expect(nextStep(newest, plan)).toEqual(step);
});
