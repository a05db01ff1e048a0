import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./root.mjs";

const halfWrittenMs = 5_000;

/** Lets one command at a time do the task; a second waits. A lock left by a command that was killed is taken over. */
export async function withLock(name, task, onWait = () => undefined) {
  const file = path.join(root, "dist", `.${name}.lock`);
  mkdirSync(path.dirname(file), { recursive: true });
  for (let attempt = 0; !take(file); attempt += 1) {
    if (attempt === 0) onWait();
    await sleep(300);
  }
  try {
    return await task();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (isLeftBehind(file)) rmSync(file, { force: true });
    return false;
  }
}

function isLeftBehind(file) {
  try {
    const owner = Number(readFileSync(file, "utf8"));
    // Between making the file and writing the number in it, the file is empty for a moment.
    if (owner === 0) return Date.now() - statSync(file).mtimeMs > halfWrittenMs;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
