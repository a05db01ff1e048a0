import { bundledContent } from "@/adapters/content/bundledContent";
import { measureFor } from "@/domain/action-plan/measure";
import type { AspectId } from "@/domain/framework/framework";
import { somePorts } from "../../test/fixtures/builders";
import { checkAdoptedAssessment } from "./adoptAssessment";
import { openSample } from "./openSample";

async function opened() {
  const ports = await somePorts();
  const sample = await bundledContent.sample();
  const id = await openSample(ports, sample, "Verzonnen voorbeeld");
  return { ports, sample, id };
}

test("the sample is a workspace of its own that says it is one", async () => {
  const { ports, id } = await opened();
  expect(ports.records.all("workspace")).toMatchObject([
    {
      id,
      name: "Verzonnen voorbeeld",
      isSample: true,
      municipality: { code: "0000", name: "Voorbeeldstad" },
    },
  ]);
});

test("[VA2] its first scan is adopted, so that its checksum is right", async () => {
  const { ports, sample } = await opened();
  const scans = ports.records.all("selfAssessment");
  const checks = await Promise.all(
    scans.map((scan) => {
      const answers = ports.records.all("answer").filter(({ assessment }) => assessment === scan.id);
      return checkAdoptedAssessment(ports, scan, answers);
    }),
  );
  expect(checks).toEqual(["unchanged", "notAdopted"]);
  expect(ports.records.all("decision")).toMatchObject([
    { kind: "adopted", ...sample.assessments[0]?.adoption },
  ]);
});

test("its measures grew out of the answers of the last scan, each in its own place", async () => {
  const { ports, sample } = await opened();
  const [plan] = ports.records.all("actionPlan");
  const last = ports.records.all("selfAssessment").at(-1);
  const measures = ports.records.all("measure");
  expect(plan?.assessments).toEqual([last?.id]);
  expect(measures).toHaveLength(sample.measures.length);
  expect(new Set(measures.map(({ order }) => order)).size).toBe(measures.length);
  expect(plan && measureFor(measures, plan.id, "ks09.a2" as AspectId)).toMatchObject({
    title: "Wachttijd van het hulpaanbod voor plegers",
    origin: { assessment: last?.id, aspect: "ks09.a2" },
  });
});

test("asked for again, it is the same workspace", async () => {
  const { ports, sample, id } = await opened();
  expect(await openSample(ports, sample, "Nog een")).toBe(id);
  expect(ports.records.all("workspace")).toHaveLength(1);
});
