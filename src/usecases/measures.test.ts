import { aPlan, somePorts } from "../../test/fixtures/builders";
import { byOrder } from "@/domain/action-plan/measure";
import { addMeasure } from "./addMeasure";
import { editMeasure } from "./editMeasure";
import { removeRecord } from "./removeRecord";
import { restoreRecord } from "./restoreRecord";

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
