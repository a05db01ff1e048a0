import type { KindedRecord } from "../workspace/recordChange";
import { newShadow, type PresentRow } from "./replica";
import { takeRow } from "./takeRow";

const record = {
  id: "m1",
  workspace: "w1",
  version: 1,
  updatedAt: "2026-11-21T12:00:00.000Z",
  updatedBy: "anna",
  deletedAt: null,
  title: "Afspraken",
  priority: "high",
} as unknown as KindedRecord["record"];
const kinded = { kind: "measure", record } as KindedRecord;

const row = (unreadable: readonly string[], revision = 2): PresentRow => ({
  kind: "present",
  handle: { item: "1", eTag: `"x,${revision}"`, revision },
  row: {
    kind: "measure",
    record: { ...record, title: "Nieuw", priority: "Ooit" },
  } as unknown as KindedRecord,
  unreadable,
});

test("[SY9] a new row of which a part cannot be read is not taken in half", () => {
  expect(takeRow(undefined, undefined, row(["priority"]))).toBeUndefined();
  expect(takeRow(undefined, newShadow(kinded), row(["priority"]))).toBeUndefined();
});

test("[SY9] once it can be read it comes in", () => {
  expect(takeRow(undefined, undefined, row([]))).toMatchObject({ record: { title: "Nieuw" } });
});

test("[SY9] of a row that was agreed on before, the rest comes in and what broke stays as it was", () => {
  const handle = { item: "1", eTag: '"x,1"', revision: 1 };
  const shadow = { ...newShadow(kinded), base: record, handle };

  expect(takeRow(record, shadow, row(["priority"]))).toMatchObject({
    record: { title: "Nieuw", priority: "high" },
  });
});
