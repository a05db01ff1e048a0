import { waitAfter } from "./retryAfter";

const now = Date.UTC(2026, 10, 21, 12);
const calm = { attempt: 0, now, random: 0 };

test.each([
  ["7", 7_000],
  [" 7 ", 7_000],
  ["0.25", 250],
  ["1.5", 1_500],
  ["1,5", 1_500],
  ["0", 0],
  ["-3", 0],
  [new Date(now + 9_000).toUTCString(), 9_000],
  [new Date(now - 9_000).toUTCString(), 0],
])("Retry-After %j is given as asked", (header, milliseconds) => {
  expect(waitAfter(header, calm)).toBe(milliseconds);
});

test("what is asked is never cut short, also not above the longest wait of our own", () => {
  expect(waitAfter("600", { ...calm, attempt: 9 })).toBe(600_000);
});

test("not everybody comes back at the same moment, and nobody too early", () => {
  expect(waitAfter("2", { ...calm, random: 0.5 })).toBe(2_500);
});

test.each([null, "", "  ", "straks"])("after %j the wait doubles, up to a minute", (header) => {
  const waits = [0, 1, 2, 3, 10].map((attempt) => waitAfter(header, { ...calm, attempt }));
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 60_000]);
});
