import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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
    clearIfLeftBehind(file);
    return false;
  }
}

function clearIfLeftBehind(file) {
  try {
    const owner = readFileSync(file, "utf8");
    if (!isGone(owner, file)) return;
    // Moved first: two commands may both find it left behind, and one may have taken the lock anew by now.
    const aside = `${file}.${process.pid}`;
    renameSync(file, aside);
    if (readFileSync(aside, "utf8") === owner) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

function isGone(owner, file) {
  // Between making the file and writing the number in it, the file is empty for a moment.
  if (owner === "") return Date.now() - statSync(file).mtimeMs > halfWrittenMs;
  try {
    process.kill(Number(owner), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
