import { aMeasure, aPlan, somePorts } from "../../test/fixtures/builders";
import { adoptionIn, decisionsOn } from "@/domain/decision/decisionLog";
import type { PlainDate } from "@/domain/record";
import { adoptPlan, checkAdoptedPlan } from "./adoptPlan";
import { addMeasure } from "./addMeasure";
import { reopen } from "./decide/reopen";
import { editMeasure } from "./editMeasure";

const plan = aPlan();
const on = "2026-11-21" as PlainDate;
const by = "College van burgemeester en wethouders";

async function anAdoptedPlan() {
  const ports = await somePorts();
  addMeasure(ports, plan, { standard: 2, texts: { title: "Opdracht op papier" } });
  await adoptPlan(ports, plan, { on, by });
  const measure = () => ports.records.all("measure")[0] ?? aMeasure();
  const check = () => checkAdoptedPlan(ports, plan, ports.records.all("measure"));
  const adoption = () => adoptionIn(decisionsOn(ports.records.all("decision"), plan.id));
  return { ports, measure, check, adoption };
}

test("[PL6] a plan is a concept until it is adopted, and revised once it is reopened", async () => {
  const { ports, adoption } = await anAdoptedPlan();
  expect(adoption()).toMatchObject({ on, by });
  await reopen(ports, plan, { on, by, reason: "De raad vroeg om een maatregel erbij." });
  expect(adoption()).toBeUndefined();
});

test.each([
  ["how far a measure is", { state: "done" as const }],
  ["remarks", { remarks: "Besproken met de teammanager." }],
])("[PL6] %s may go on after adopting", async (_, fields) => {
  const { ports, measure, check } = await anAdoptedPlan();
  editMeasure(ports, measure(), fields);
  expect(await check()).toBe("unchanged");
});

test.each([
  ["a text", { costs: "€ 10" }],
  ["an amount", { oneOffCosts: 10 }],
  ["the standard", { standard: 1 as const }],
  ["the date", { dueOn: on }],
])("[PL6] one sees that %s is no longer what was adopted", async (_, fields) => {
  const { ports, measure, check } = await anAdoptedPlan();
  expect(await check()).toBe("unchanged");
  editMeasure(ports, measure(), fields);
  expect(await check()).toBe("changedSince");
});
