import type { PlainDate } from "@/domain/record";
import { readCheckedDay } from "./readCheckedDay";

const today = "2026-11-21" as PlainDate;

test.each(["2026-11-21", "2026-11-20", "2025-12-31"])("%s is a day on which one can have looked", (typed) => {
  expect(readCheckedDay(typed, today)).toEqual({ kind: "day", day: typed });
});

test.each([
  ["", "noDay"],
  ["12026-11-21", "noDay"],
  ["2026-11-22", "dayToCome"],
])("%j is refused: %s", (typed, problem) => {
  expect(readCheckedDay(typed, today)).toEqual({ kind: "refused", problem });
});
