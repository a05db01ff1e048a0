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

test("[SY6] of what was sent unheard, a field that somebody else filled in and one that we filled in meet as changes of one side", () => {
  const made = { ...record, title: "Onze titel", currentState: "" } as unknown as KindedRecord["record"];
  const theirs = { ...record, title: "", currentState: "Hun tekst" };
  const shadow = { ...newShadow(kinded), sent: [made] };
  const there = { ...row([]), row: { kind: "measure", record: theirs } as unknown as KindedRecord };

  const taken = takeRow(made, shadow, there);

  expect(taken).toMatchObject({
    record: { title: "Onze titel", currentState: "Hun tekst" },
    lost: [],
    isPending: true,
  });
});

test("[SY6] what was sent unheard and is seen again is no change of somebody else", () => {
  const sent = { ...record, title: "Verstuurd" } as unknown as KindedRecord["record"];
  const typedSince = { ...record, title: "Daarna getypt" } as unknown as KindedRecord["record"];
  const handle = { item: "1", eTag: '"x,1"', revision: 1 };
  const shadow = { ...newShadow(kinded), base: record, handle, sent: [sent] };
  const there = { ...row([]), row: { kind: "measure", record: sent } as KindedRecord };

  expect(takeRow(typedSince, shadow, there)).toMatchObject({
    // It stands here as it should.
    record: undefined,
    lost: [],
    isPending: true,
  });
});

test("[SY7] old news of the same row changes nothing", () => {
  const handle = { item: "1", eTag: '"x,3"', revision: 3 };
  const shadow = { ...newShadow(kinded), base: record, handle };

  expect(takeRow(record, shadow, row([], 2))).toBeUndefined();
  expect(takeRow(record, shadow, row([], 3))).toBeUndefined();
  expect(takeRow(record, shadow, row([], 4))).toMatchObject({ record: { title: "Nieuw" } });
});
