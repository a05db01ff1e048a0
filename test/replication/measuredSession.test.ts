import { chairIsBack, measuredSession } from "./measuredSession";

test("25 people see a reveal within six seconds, for less than 500 resource units in any minute", async () => {
  const { reveals, dearest, problems } = await measuredSession({ people: 25, rounds: 1, seed: 1 });
  expect(Math.max(...reveals)).toBeLessThanOrEqual(6);
  expect(dearest).toBeLessThan(500);
  expect(problems).toEqual([]);
}, 60_000);

test("[OV9] a chair whose device starts anew is back at the same aspect within ten seconds", async () => {
  expect(await chairIsBack(25)).toBeLessThanOrEqual(10);
}, 30_000);
