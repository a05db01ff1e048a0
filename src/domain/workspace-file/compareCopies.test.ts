import { aMeasure, aMeasureId, aPlan, aWorkspace } from "../../../test/fixtures/builders";
import type { Measure } from "../action-plan/measure";
import type { Instant } from "../record";
import type { KindedRecord } from "../workspace/recordChange";
import { takenIn } from "../workspace/takenIn";
import { compareCopies } from "./compareCopies";

const later = "2026-11-22T12:00:00.000Z" as Instant;
const measure = (number: number, overrides: Partial<Measure> = {}): KindedRecord => ({
  kind: "measure",
  record: aMeasure({ id: aMeasureId(number), ...overrides }),
});

test("[BW9] of each record is said whether it is new, newer there, newer here or the same", () => {
  const ours = [
    { kind: "workspace" as const, record: aWorkspace() },
    measure(1),
    measure(2),
    measure(3, { updatedAt: later }),
    measure(4),
  ];
  const theirs = [
    { kind: "workspace" as const, record: aWorkspace({ version: 9 }) },
    { kind: "actionPlan" as const, record: aPlan() },
    measure(1, { version: 7 }),
    measure(2, { title: "Anders", updatedAt: later }),
    measure(3, { title: "Ouder" }),
  ];
  const { kinds, total, overwritten } = compareCopies(ours, theirs);
  const none = { onlyThere: 0, newerThere: 0, newerHere: 0, onlyHere: 0, same: 0 };
  expect(kinds).toEqual([
    { kind: "workspace", ...none, same: 1 },
    { kind: "actionPlan", ...none, onlyThere: 1 },
    { kind: "measure", ...none, same: 1, newerThere: 1, newerHere: 1, onlyHere: 1 },
  ]);
  expect(total).toEqual({ onlyThere: 1, newerThere: 1, newerHere: 1, onlyHere: 1, same: 2 });
  expect(overwritten).toEqual([measure(2)]);
});

test("[BW9] of two texts of the same moment one wins, on both devices alike", () => {
  const [one, other] = [measure(1, { title: "Een" }), measure(1, { title: "Twee" })];
  const here = takenIn(one.record, other) ?? one;
  const there = takenIn(other.record, one) ?? other;
  expect(here.record).toMatchObject({ title: "Twee" });
  expect(there.record).toMatchObject({ title: "Twee" });
});

test("[BW1] what is taken in is one version higher than what it replaces here", () => {
  const [ours, theirs] = [measure(1, { version: 12 }), measure(1, { version: 3, updatedAt: later })];
  expect(takenIn(ours.record, theirs)?.record).toMatchObject({ version: 13, updatedAt: later });
  expect(takenIn(undefined, theirs)?.record).toMatchObject({ version: 1 });
  expect(takenIn(theirs.record, ours)).toBeUndefined();
});
