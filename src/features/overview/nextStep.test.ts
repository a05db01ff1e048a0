import { anAssessment, aPlan } from "../../../test/fixtures/builders";
import { nextStep } from "./nextStep";

const assessment = anAssessment();
const started = { assessment, progress: { answered: 10, total: 46 } };
const complete = { assessment, progress: { answered: 46, total: 46 } };

test.each([
  ["nothing yet", undefined, undefined, { kind: "startAssessment" }],
  ["a scan that is not complete", started, aPlan(), { kind: "continueAssessment", assessment }],
  ["a complete scan without a plan", complete, undefined, { kind: "startPlan", assessment }],
  ["a complete scan and a plan", complete, aPlan(), { kind: "continuePlan", plan: aPlan() }],
])("%s", (_, newest, plan, step) => {
  expect(nextStep(newest, plan)).toEqual(step);
});
