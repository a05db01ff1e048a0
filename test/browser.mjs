import { existsSync } from "node:fs";
import path from "node:path";
import { chromiumFromApt, chromiumFromPackage } from "./browserSupply.mjs";

/** No more than this: the defaults of @sparticuz/chromium put everything in one process and switch web security off. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

const startLimitMs = 30_000;

/**
 * The path of a Chromium that was seen to start. BROWSER_PATH names one; else what is installed, else one we bring.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const { BROWSER_PATH: named, BROWSER_VERIFIED: verified } = process.env;
  if (named !== undefined && named === verified) return named;
  if (named !== undefined) return remember(await mustStart(named));
  const tried = [];
  for (const candidate of candidates()) {
    const executable = await candidate();
    if (executable === null) continue;
    const problem = await startProblem(executable);
    if (problem === null) return remember(executable);
    tried.push(`\n- ${executable}: ${problem.split("\n", 1)[0]}`);
  }
  throw new Error(
    "No browser found that starts. Install Google Chrome, Microsoft Edge or Chromium, " +
      `or set BROWSER_PATH to the program of one.${tried.join("")}`,
  );
}

function* candidates() {
  for (const executable of installedBrowsers()) yield async () => executable;
  yield chromiumFromPackage;
  yield chromiumFromApt;
}

/** Commands started by this one find the answer in their environment. */
function remember(executable) {
  process.env.BROWSER_PATH = executable;
  process.env.BROWSER_VERIFIED = executable;
  return executable;
}

async function mustStart(executable) {
  const problem = await startProblem(executable);
  if (problem === null) return executable;
  throw new Error(`BROWSER_PATH is ${executable}, which does not start:\n${problem}`);
}

/** Starts it the way the tests do: `--version` opens a window on Windows, and says nothing about missing libraries. */
async function startProblem(executablePath) {
  const { chromium } = await import("@playwright/test");
  try {
    const browser = await chromium.launch({ executablePath, args: browserArguments, timeout: startLimitMs });
    try {
      const page = await browser.newPage();
      await page.setContent("<h1>ready</h1>", { timeout: startLimitMs });
      return null;
    } finally {
      await browser.close();
    }
  } catch (error) {
    return error.message;
  }
}

function installedBrowsers() {
  return [...usualPlaces(), ...onPath()].filter((file) => existsSync(file));
}

function usualPlaces() {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== "win32") return [];
  const folders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap(
    (name) => process.env[name] ?? [],
  );
  const programs = ["Microsoft/Edge/Application/msedge.exe", "Google/Chrome/Application/chrome.exe"];
  return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
}

function onPath() {
  const names =
    process.platform === "win32"
      ? ["msedge.exe", "chrome.exe", "chromium.exe"]
      : ["google-chrome-stable", "google-chrome", "microsoft-edge", "chromium", "chromium-browser"];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}
