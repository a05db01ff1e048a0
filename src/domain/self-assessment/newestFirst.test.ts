import { anAssessment } from "../../../test/fixtures/builders";
import type { Instant, PlainDate } from "../record";
import { newestFirst } from "./newestFirst";

test("scans stand by the day they were started; of one day the one changed last comes first", () => {
  const old = anAssessment({ name: "oud", startedOn: "2025-01-01" as PlainDate });
  const early = anAssessment({ name: "vroeg", updatedAt: "2026-11-21T08:00:00.000Z" as Instant });
  const late = anAssessment({ name: "laat", updatedAt: "2026-11-21T18:00:00.000Z" as Instant });
  expect(newestFirst([early, old, late]).map(({ name }) => name)).toEqual(["laat", "vroeg", "oud"]);
});
