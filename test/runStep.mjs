import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../src/entries/cli/root.mjs";
import { runCommand, runNpm } from "../src/entries/cli/runCommand.mjs";

const shownLines = 60;

/** Runs one step with its output in dist/logs, prints one line about it, and the end of the log when it failed. */
export async function runStep(step) {
  const log = path.join(root, "dist/logs", `${step.name}.log`);
  const started = Date.now();
  const code = await runLogged(step, log);
  const count = step.count(code);
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  const verdict = count.failed === 0 ? "ok  " : "FAIL";
  const total = `${count.passed} of ${count.passed + count.failed}`;
  console.log(`${verdict}  ${step.name.padEnd(10)} ${seconds} s  ${total}`);
  if (count.failed > 0) console.log(tailOf(log));
  return count;
}

async function runLogged(step, log) {
  const output = openSync(log, "w");
  const options = {
    stdio: ["ignore", output, output],
    // Not FORCE_COLOR=0: TypeScript takes any value of that for a yes.
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: "1" },
  };
  try {
    if (step.npmScript !== undefined) return await runNpm(["run", "--silent", step.npmScript], options);
    return await runCommand(process.execPath, step.node, options);
  } finally {
    closeSync(output);
  }
}

function tailOf(log) {
  const lines = readFileSync(log, "utf8").trimEnd().split("\n");
  const shown = lines.slice(-shownLines).map((line) => `      ${line}`);
  return [...shown, `      (whole log: ${path.relative(root, log)})`].join("\n");
}
