import fc from "fast-check";
import { aPlan, aWorkspace, somePorts } from "../../test/fixtures/builders";
import { byOrder } from "@/domain/action-plan/measure";
import type { Measure, MeasureState } from "@/domain/action-plan/measure";
import { addMeasure } from "./addMeasure";
import { duplicateMeasure } from "./duplicateMeasure";
import { editMeasure } from "./editMeasure";
import { moveMeasure } from "./moveMeasure";
import { removeRecord } from "./removeRecord";
import { restoreRecord } from "./restoreRecord";
import { startPlan } from "./startPlan";

test("a new measure comes below the others", async () => {
  const ports = await somePorts();
  const ids = [1, 2, 3].map(() => addMeasure(ports, aPlan(), { standard: 1 }));
  expect([...ports.records.all("measure")].sort(byOrder).map(({ id }) => id)).toEqual(ids);
});

test("editing one text leaves the others", async () => {
  const ports = await somePorts();
  addMeasure(ports, aPlan(), { standard: 1, texts: { title: "Opdracht", costs: "€ 10" } });
  for (const measure of ports.records.all("measure")) editMeasure(ports, measure, { costs: "€ 20" });
  expect(ports.records.all("measure")).toMatchObject([{ title: "Opdracht", costs: "€ 20" }]);
});

test("[BW4] a removed measure is gone, and whole again when restored", async () => {
  const ports = await somePorts();
  addMeasure(ports, aPlan(), { standard: 1, texts: { title: "Opdracht", costs: "€ 10" } });
  const [measure] = ports.records.all("measure");
  if (!measure) throw new Error("A measure was just added.");
  removeRecord(ports, { kind: "measure", record: measure });
  expect(ports.records.all("measure")).toEqual([]);
  restoreRecord(ports, { kind: "measure", record: measure });
  expect(ports.records.all("measure")).toMatchObject([{ title: "Opdracht", costs: "€ 10", deletedAt: null }]);
});

async function fiveMeasures() {
  const ports = await somePorts();
  for (const title of ["1", "2", "3", "4", "5"])
    addMeasure(ports, aPlan(), { standard: 1, texts: { title } });
  const inOrder = () => [...ports.records.all("measure")].sort(byOrder);
  return { ports, inOrder, titles: () => inOrder().map(({ title }) => title) };
}

test("[PL8] moving changes the one measure, and stops at the ends", async () => {
  const { ports, inOrder, titles } = await fiveMeasures();
  const before = inOrder();
  const move = (index: number, direction: "up" | "down") => {
    const all = inOrder();
    moveMeasure(ports, all[index] as Measure, all, direction);
  };
  move(3, "up");
  expect(titles()).toEqual(["1", "2", "4", "3", "5"]);
  const moved = inOrder().filter(({ id, order }) => before.find((each) => each.id === id)?.order !== order);
  expect(moved).toMatchObject([{ title: "4" }]);
  move(0, "down");
  expect(titles()).toEqual(["2", "1", "4", "3", "5"]);
  move(0, "up");
  move(4, "down");
  expect(titles()).toEqual(["2", "1", "4", "3", "5"]);
});

test("[PL8] in a part of the plan a measure moves past its neighbour there", async () => {
  const { ports, inOrder } = await fiveMeasures();
  const part = () => inOrder().filter(({ title }) => ["1", "3", "5"].includes(title));
  const [first] = part();
  moveMeasure(ports, first as Measure, part(), "down");
  expect(part().map(({ title }) => title)).toEqual(["3", "1", "5"]);
});

test("[PL8] whatever is moved, the order is what one expects", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(4), fc.constantFrom("up" as const, "down" as const)), { maxLength: 30 }),
      async (moves) => {
        const { ports, inOrder, titles } = await fiveMeasures();
        for (const [index, direction] of moves) {
          const expected = titles();
          const to = index + (direction === "up" ? -1 : 1);
          if (to >= 0 && to < 5) expected.splice(to, 0, ...expected.splice(index, 1));
          const all = inOrder();
          moveMeasure(ports, all[index] as Measure, all, direction);
          expect(titles()).toEqual(expected);
        }
      },
    ),
    { numRuns: 50 },
  );
});

test("[PL4] a duplicate stands below its example and grew out of no scan", async () => {
  const { ports, inOrder, titles } = await fiveMeasures();
  const [, second] = inOrder();
  duplicateMeasure(ports, second as Measure);
  expect(titles()).toEqual(["1", "2", "2", "3", "4", "5"]);
  expect(inOrder()[2]).toMatchObject({ origin: null, state: "planned" });
});

test("[PL7] a new plan takes over the texts and what is not finished", async () => {
  const { ports, inOrder } = await fiveMeasures();
  const states: readonly MeasureState[] = ["planned", "onTrack", "done", "embedded", "stopped"];
  for (const [index, measure] of inOrder().entries()) {
    const state = states[index] ?? "planned";
    editMeasure(ports, measure, { state });
  }
  const from = aPlan({ introduction: "Hoe het begon." });
  const id = startPlan(ports, { workspace: aWorkspace(), title: "Nieuw", assessments: [], from });
  expect(ports.records.all("actionPlan")).toMatchObject([
    { id, title: "Nieuw", introduction: "Hoe het begon." },
  ]);
  const own = inOrder().filter(({ plan }) => plan === id);
  expect(own.map(({ title, state }) => [title, state])).toEqual([
    ["1", "planned"],
    ["2", "onTrack"],
  ]);
});
