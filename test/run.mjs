import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureDependencies } from "../src/entries/cli/install.mjs";
import { root } from "../src/entries/cli/root.mjs";
import { checkCount, jestCount, playwrightCount } from "./counts.mjs";
import { runStep } from "./runStep.mjs";

const dist = (name) => path.join(root, "dist", name);
const npmPackage = (script, ...args) => [path.join(root, "node_modules", script), ...args];

const checks = ["format", "types", "lint", "boundaries", "unused"].map((name) => ({
  name,
  npmScript: `check:${name}`,
  count: checkCount,
}));
const unit = {
  name: "unit",
  node: npmPackage("jest/bin/jest.js", "--json", `--outputFile=${dist("jest.json")}`),
  count: (code) => jestCount(dist("jest.json"), code),
};
const build = { name: "build", node: [path.join(root, "src/entries/cli/build.mjs")], count: checkCount };
const endToEnd = {
  name: "e2e",
  node: [path.join(root, "test/e2e/run.mjs")],
  count: (code) => playwrightCount(dist("e2e.json"), code),
};

process.exitCode = await runAll();

async function runAll() {
  await ensureDependencies();
  mkdirSync(dist("logs"), { recursive: true });
  // A count from an earlier run would speak for a step that crashed.
  for (const name of ["jest.json", "e2e.json"]) rmSync(dist(name), { force: true });

  // Two cores: the static checks beside the unit tests and the build. The browser tests measure waiting, so they run alone.
  const [checked, [tested, built]] = await Promise.all([inOrder(checks), inOrder([unit, build])]);
  const seen =
    built.failed === 0 ? await runStep(endToEnd) : skipped(endToEnd, "there is no site: the build failed");

  const counts = [...checked, tested, built, seen];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

async function inOrder(steps) {
  const counts = [];
  for (const step of steps) counts.push(await runStep(step));
  return counts;
}

function skipped(step, reason) {
  console.log(`FAIL  ${step.name}: not run, ${reason}`);
  return { passed: 0, failed: 1 };
}
