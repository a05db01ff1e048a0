import type { Instant } from "../record";
import { secondsLeft, timerAfter, timerMoment } from "./timer";

const at = (time: string) => `2026-11-22T${time}.000Z` as Instant;

test("[OV21] a timer runs from now, and more time comes behind what is left", () => {
  const set = timerAfter({ timerUntil: null }, at("12:00:00"), { kind: "set", minutes: 5 });
  expect(set).toBe(at("12:05:00"));
  expect(timerAfter({ timerUntil: set }, at("12:04:00"), { kind: "extend", minutes: 2 })).toBe(
    at("12:07:00"),
  );
});

test("[OV21] more time after the end is as much as is said", () => {
  const extended = timerAfter({ timerUntil: at("12:05:00") }, at("12:09:00"), { kind: "extend", minutes: 1 });
  expect(extended).toBe(at("12:10:00"));
});

test.each([
  ["12:00:00", 300, "running"],
  ["12:03:59", 61, "running"],
  ["12:04:00", 60, "lastMinute"],
  ["12:05:00", 0, "over"],
  ["12:30:00", 0, "over"],
])("[OV21] at %s there are %d seconds left", (now, seconds, moment) => {
  const left = secondsLeft(at("12:05:00"), at(now));
  expect(left).toBe(seconds);
  expect(timerMoment(left)).toBe(moment);
});
