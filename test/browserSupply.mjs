import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { root } from "../src/entries/cli/root.mjs";
import { withLock } from "../src/entries/cli/withLock.mjs";

const run = promisify(execFile);
const folder = path.join(root, "node_modules/.cache/browser");

/** The Chromium in the package @sparticuz/chromium, unpacked once. It is built for Linux on x64 only. */
export async function chromiumFromPackage() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const starter = path.join(folder, "start-chromium");
  if (!existsSync(starter)) await withLock("browser", async () => existsSync(starter) || (await unpack()));
  return existsSync(starter) ? starter : null;
}

async function unpack() {
  mkdirSync(path.dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    await unpackInto(unfinished);
    writeFileSync(path.join(unfinished, "fonts", "fonts.conf"), fontsConfiguration());
    writeFileSync(path.join(unfinished, "start-chromium"), startScript());
    chmodSync(path.join(unfinished, "start-chromium"), 0o755);
    // Under its own name only when whole: a broken-off unpacking is not taken for a browser.
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    console.error(`@sparticuz/chromium could not be unpacked: ${error.message}`);
  }
}

/** The package unpacks into the temporary folder, and its libraries (NSS) only where it takes itself to be on Lambda. */
async function unpackInto(target) {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: target, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    // It sets LD_LIBRARY_PATH too, which is for the browser only: see startScript.
    const added = Object.keys(process.env).filter((name) => before[name] === undefined);
    for (const name of added) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The libraries and fonts of the package are for a machine that lacks them: the machine's own are newer and fit better. */
function startScript() {
  return `#!/bin/sh
here=$(dirname "$0")
if ldd "$here/chromium" 2>&1 | grep -q "not found"; then export LD_LIBRARY_PATH="$here/al2023/lib"; fi
if ! fc-list 2>/dev/null | grep -q .; then export FONTCONFIG_PATH="$here/fonts"; fi
exec "$here/chromium" "$@"
`;
}

function fontsConfiguration() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}

/** A last resort for a bare Linux machine where we may install, such as a container in CI. */
export async function chromiumFromApt() {
  if (process.platform !== "linux" || process.getuid() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  console.log("No browser starts here yet; installing Debian's chromium…");
  try {
    await run("apt-get", ["update"]);
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    console.error(`apt-get could not install chromium: ${error.message}`);
  }
  return existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : null;
}
