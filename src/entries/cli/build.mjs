import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./root.mjs";
import { runPackage } from "./runCommand.mjs";
import { withLock } from "./withLock.mjs";

const webpack = "webpack-cli/bin/cli.js";
const stamp = path.join(root, "dist/site.stamp");
const sources = [
  "src",
  "content",
  "assets",
  "LICENSE",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
];
const notBuilt = /[.]test[.]tsx?$|(README|RULES)[.]md$|^src[\\/]entries[\\/]cli[\\/]/;

export const site = path.join(root, "dist/site");
export const developmentSite = path.join(root, "dist/development");
const development = ["--mode", "development", "--output-path", developmentSite];

/** Builds dist/site when a source changed since the last build. Gives false when the build failed. */
export function ensureBuild(onBuild = () => undefined) {
  return withLock("build", async () => {
    const wanted = fingerprint();
    if (existsSync(path.join(site, "index.html")) && lastBuilt() === wanted) return true;
    onBuild();
    rmSync(stamp, { force: true });
    if ((await runPackage(webpack, ["--mode", "production"])) !== 0) return false;
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
    return true;
  });
}

/** Builds for a developer at work, in a folder of its own: it must not pass for the site. */
export async function buildDevelopment() {
  return (await runPackage(webpack, development)) === 0;
}

/** Builds again at each change, until stopped. */
export function watchDevelopment() {
  // Its input is a pipe from us, so it ends when we do, however that comes about.
  return runPackage(webpack, [...development, "--watch", "--watch-options-stdin"], {
    stdio: ["pipe", "inherit", "inherit"],
  });
}

function lastBuilt() {
  return existsSync(stamp) ? readFileSync(stamp, "utf8") : null;
}

/** Contents rather than times: git gives a file the time of the checkout. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesIn)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesIn(source) {
  const full = path.join(root, source);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [source];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !notBuilt.test(file))
    .sort();
}

const isCommand = process.argv[1] === fileURLToPath(import.meta.url);
if (isCommand) process.exitCode = (await ensureBuild()) ? 0 : 1;
