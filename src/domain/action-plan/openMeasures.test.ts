import type { Measure } from "./measure";
import { openMeasures } from "./openMeasures";

const measure = (title: string, dueOn: string | null, state: Measure["state"] = "planned") =>
  ({ title, dueOn, state }) as Measure;

test("what is still to be done comes in the order of its dates, what has none last", () => {
  const measures = [
    measure("zonder datum", null),
    measure("later", "2027-03-01", "delayed"),
    measure("klaar", "2026-01-01", "done"),
    measure("gestopt", "2026-01-01", "stopped"),
    measure("geborgd", "2026-01-01", "embedded"),
    measure("eerst", "2026-12-01", "onTrack"),
    measure("ook later", "2027-03-01"),
  ];
  expect(openMeasures(measures).map(({ title }) => title)).toEqual([
    "eerst",
    "later",
    "ook later",
    "zonder datum",
  ]);
});
