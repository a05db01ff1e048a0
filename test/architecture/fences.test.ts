import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

// One mistake per fence, in a tree of its own: in src itself the other checks would trip over them.
const mistakes: Readonly<Record<string, string>> = {
  "src/adapters/local/store.ts": `export const store = 1;`,
  "src/domain/score.ts": `import { store } from "../adapters/local/store";\nexport const score = store;`,
  "src/features/plan/plan.ts": `import { scan } from "../scan/scan";\nexport const plan = scan;`,
  "src/features/scan/scan.ts": `export const scan = 1;`,
  "src/usecases/saveNow.ts": `import Dexie from "dexie";\nexport const database = new Dexie("x");`,
  "src/usecases/stamp.ts": `export const stamp = () => Date.now();`,
  "src/usecases/addMaatregel.ts": `export const maatregel = 1;`,
  "src/features/scan/Title.tsx": `export const Title = () => <h1>Zelfscan</h1>;`,
};

interface CruiseReport {
  readonly summary: { readonly violations: readonly { from: string; rule: { name: string } }[] };
}

type LintReport = readonly {
  readonly filePath: string;
  readonly messages: readonly { ruleId: string | null; message: string }[];
}[];

// Both tools start a process of their own, on a machine that may be busy with the other checks.
jest.setTimeout(60_000);

let tree = "";

beforeAll(() => {
  tree = mkdtempSync(path.join(os.tmpdir(), "fences-"));
  for (const [file, source] of Object.entries(mistakes)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    writeFileSync(path.join(tree, file), `${source}\n`);
  }
  for (const file of ["tsconfig.json", "package.json"]) cpSync(path.join(root, file), path.join(tree, file));
  cpSync(path.join(root, "test/architecture"), path.join(tree, "test/architecture"), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(tree, "node_modules"), "junction");
});

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

test("dependency-cruiser reports each import that crosses a fence", () => {
  const report = run("dependency-cruiser/bin/dependency-cruise.mjs", [
    "--config",
    "test/architecture/dependency-rules.cjs",
    "--output-type",
    "json",
    "src",
  ]) as CruiseReport;
  const found = report.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);

  expect(found).toEqual(
    expect.arrayContaining([
      "src/domain/score.ts: domain-reaches-only-itself",
      "src/features/plan/plan.ts: no-feature-in-feature",
      "src/usecases/saveNow.ts: IndexedDB-only-in-adapters-local",
    ]),
  );
});

test("ESLint reports the clock in a use case, a Dutch name and a text in JSX", () => {
  const report = run("eslint/bin/eslint.js", [
    "--config",
    "test/architecture/eslint.config.mjs",
    "--format",
    "json",
    "src",
  ]) as LintReport;
  const messagesIn = (file: string) =>
    report
      .filter(({ filePath }) => filePath.endsWith(file))
      .flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId ?? "fatal"}: ${message}`));

  expect(messagesIn("stamp.ts")).toEqual(["no-restricted-syntax: Take the time from the Clock port."]);
  expect(messagesIn("addMaatregel.ts")).toEqual([
    "no-restricted-syntax: Names are English; see the word list in src/README.md.",
  ]);
  expect(messagesIn("Title.tsx")).toEqual([expect.stringMatching(/^react\/jsx-no-literals: .*Zelfscan/)]);
});

/** Both tools end with an error code here, as they should; the report is what counts. */
function run(script: string, args: readonly string[]): unknown {
  const { stdout } = spawnSync(process.execPath, [path.join(tree, "node_modules", script), ...args], {
    cwd: tree,
    encoding: "utf8",
  });
  return JSON.parse(stdout);
}
