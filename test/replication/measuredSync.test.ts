import { answersAtOnce, coldOpen, savedInTrouble, unitsAtRest } from "./measuredSync";
import { wholeWorkspace } from "./sharedWorkspace";

test("a workspace with a scan, a plan and sixty measures opens in three requests", async () => {
  expect(await coldOpen()).toEqual({ trips: 3, records: wholeWorkspace().length });
});

test("all answers of a scan, given without a connection, go in three batches", async () => {
  const { batches, rows } = await answersAtOnce();
  expect(rows).toBeGreaterThan(40);
  expect(batches).toBeLessThanOrEqual(3);
});

test("a device at rest costs less than five resource units per minute, and counts them as Graph does", async () => {
  const { counted, charged } = await unitsAtRest();
  expect(charged).toBeLessThan(5);
  expect(counted).toBe(charged);
});

test.each([1, 2, 3])(
  "[SY8] while half of all requests fail everything is saved, once, and nothing is asked too early (%i)",
  async (seed) => {
    const { waiting, rows, problems } = await savedInTrouble(seed);
    expect({ waiting, rows, problems }).toEqual({ waiting: 0, rows: wholeWorkspace().length, problems: [] });
  },
);
