import { execFileSync } from "node:child_process";

// The program prints what PnPjs made of our answers, as one line of JSON.
test("PnPjs makes a list, works with items, respects 429, and reads a batch", () => {
  const output = execFileSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "test/fakes/graph/pnpClient.ts"],
    {
      encoding: "utf8",
      timeout: 60_000,
    },
  );

  expect(JSON.parse(output.trim().split("\n").at(-1) ?? "")).toMatchObject({
    columns: true,
    changed: { fields: { Groep: "2" } },
    versions: 2,
    stale: 412,
    earlyCalls: 0,
    batch: [201, 201, 400],
    left: 3,
    problems: [],
  });
}, 90_000);
