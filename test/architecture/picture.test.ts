import { spawnSync } from "node:child_process";
import path from "node:path";

// Starts a process of its own, on a machine that may be busy with the other checks.
jest.setTimeout(60_000);

test("the folder picture in src/README.md is the one of today", () => {
  const check = spawnSync(process.execPath, [path.join(__dirname, "src-readme.mjs"), "--check"], {
    encoding: "utf8",
  });

  expect(check.stderr).toBe("");
  expect(check.status).toBe(0);
});
