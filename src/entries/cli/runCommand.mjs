import { spawn } from "node:child_process";
import path from "node:path";
import { root } from "./root.mjs";

/** Runs a program in the project folder with its output on screen; gives its exit code. */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
    child.on("error", reject);
    // A program ended by a signal has no code; to whoever waits it failed.
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Runs a script of an installed package: without npx, which may go and look for it elsewhere. */
export function runPackage(script, args, options = {}) {
  return runCommand(process.execPath, [path.join(root, "node_modules", script), ...args], options);
}

export function runNpm(args, options = {}) {
  const own = process.env.npm_execpath ?? "";
  if (path.basename(own) === "npm-cli.js") return runCommand(process.execPath, [own, ...args], options);
  // On Windows npm is npm.cmd, and Node starts a .cmd only through a shell.
  return runCommand("npm", args, { shell: process.platform === "win32", ...options });
}
