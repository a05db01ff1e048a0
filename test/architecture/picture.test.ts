import { spawnSync } from "node:child_process";
import path from "node:path";

test("the folder picture in src/README.md is the one of today", () => {
  const check = spawnSync(process.execPath, [path.join(__dirname, "src-readme.mjs"), "--check"], {
    encoding: "utf8",
  });

  expect(check.stderr).toBe("");
  expect(check.status).toBe(0);
});
