import { anAnswer, anAssessment, aPlan, somePorts } from "../../test/fixtures/builders";
import { gaps } from "@/domain/self-assessment/results";
import { planAspect } from "./planAspect";

const assessment = anAssessment().id;

async function aGap() {
  const ports = await somePorts();
  const answer = anAnswer("ks06.a3", "inDevelopment", { explanation: "Drie teams, drie instrumenten." });
  const [gap] = gaps(ports.frameworks.current, [answer]);
  if (!gap) throw new Error("The answer below secured makes a gap.");
  return { ports, gap };
}

test("[PL3] a measure takes over the standard, and the explanation as the current state", async () => {
  const { ports, gap } = await aGap();
  planAspect(ports, aPlan(), assessment, gap);
  expect(ports.records.all("measure")).toMatchObject([
    {
      standard: 6,
      title: "De lokale infrastructuur werkt met één instrument voor veiligheidsbeoordeling.",
      currentState: "Drie teams, drie instrumenten.",
      improvement: "",
      origin: { assessment, aspect: "ks06.a3" },
    },
  ]);
});

test("[PL4] pressed twice it is one measure", async () => {
  const { ports, gap } = await aGap();
  const first = planAspect(ports, aPlan(), assessment, gap);
  expect(planAspect(ports, aPlan(), assessment, gap)).toBe(first);
  expect(ports.records.all("measure")).toHaveLength(1);
});

test("the same gap of another scan is another measure", async () => {
  const { ports, gap } = await aGap();
  planAspect(ports, aPlan(), assessment, gap);
  planAspect(ports, aPlan(), "another-scan" as typeof assessment, gap);
  expect(ports.records.all("measure")).toHaveLength(2);
});
