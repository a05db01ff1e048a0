import { anAssessment, aPlan, somePorts } from "../../test/fixtures/builders";
import type { MeasureOrigin } from "@/domain/action-plan/measure";
import type { AspectId } from "@/domain/framework/framework";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import { planAspect } from "./planAspect";

const origin: MeasureOrigin = { assessment: anAssessment().id, aspect: "ks06.a3" as AspectId };
const texts = {
  standard: 6,
  title: "Eén instrument.",
  currentState: "Nog niet. Drie teams, drie instrumenten.",
} as const;

test("[PL3] a measure takes over the standard and where one stands now", async () => {
  const ports = await somePorts();
  planAspect(ports, aPlan(), origin, texts);
  expect(ports.records.all("measure")).toMatchObject([{ ...texts, improvement: "", origin }]);
});

test("[PL4] pressed twice, or from another scan, it is one measure", async () => {
  const ports = await somePorts();
  const first = planAspect(ports, aPlan(), origin, texts);
  expect(planAspect(ports, aPlan(), origin, texts)).toBe(first);
  const later = { ...origin, assessment: "another-scan" as SelfAssessmentId };
  expect(planAspect(ports, aPlan(), later, texts)).toBe(first);
  expect(ports.records.all("measure")).toHaveLength(1);
});
