import type { Instant, PlainDate } from "@/domain/record";
import { formatDaysAgo, formatRecent } from "./moments";

const today = "2026-11-21" as PlainDate;
/** By the clock of this computer, whatever its time zone. */
const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 3).toISOString() as Instant;

test.each([
  [at(21, 0), "vandaag"],
  [at(21, 23), "vandaag"],
  [at(20, 23), "gisteren"],
  [at(18, 12), "3 dagen geleden"],
  [at(22, 1), "vandaag"],
  [new Date(2026, 2, 1, 12).toISOString() as Instant, "1 maart 2026"],
])("%s was %s", (moment, words) => {
  expect(formatDaysAgo(moment, today)).toBe(words);
});

test("a moment of today is a time, any other has its day", () => {
  expect(formatRecent(at(21, 14), today)).toBe("14:03");
  expect(formatRecent(at(20, 14), today)).toBe("20 november 2026 om 14:03");
});
