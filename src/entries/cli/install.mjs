import { readFileSync } from "node:fs";
import path from "node:path";
import { englishInstallTexts } from "./installTexts.mjs";
import { root } from "./root.mjs";
import { runNpm } from "./runCommand.mjs";
import { withLock } from "./withLock.mjs";

const neededNode = { major: 20, minor: 19 };

/** Makes node_modules what package-lock.json says. Ends the process, with what to do, when that cannot be. */
export async function ensureDependencies(texts = englishInstallTexts) {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < neededNode.major || (major === neededNode.major && minor < neededNode.minor)) {
    return stop(texts.oldNode(process.versions.node, `${neededNode.major}.${neededNode.minor}`));
  }
  if (isInstalled()) return undefined;
  const installed = await withLock(
    "install",
    async () => isInstalled() || (await install(texts)),
    () => console.log(texts.waiting),
  );
  return installed ? undefined : stop(texts.failed);
}

/** npm keeps a list of what it installed and writes it last, so a broken-off installation does not pass for a whole one. */
function isInstalled() {
  try {
    const wanted = packagesOf("package-lock.json");
    const present = packagesOf("node_modules/.package-lock.json");
    return Object.entries(wanted).every(
      // What is optional differs per machine: programs for another processor are left out.
      ([name, entry]) => name === "" || entry.optional || present[name]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

function packagesOf(file) {
  return JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;
}

async function install(texts) {
  console.log(texts.installing);
  // The build tools are development packages; NODE_ENV=production would leave them out.
  const common = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  if ((await runNpm(["ci", ...common])) === 0) return true;
  console.log(texts.secondTry);
  return (await runNpm(["install", "--no-save", ...common])) === 0;
}

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
