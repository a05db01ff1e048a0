import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../src/entries/cli/root.mjs";
import { missingRecords } from "./missingRecords.mjs";

// Run after each `npm install` that changed package-lock.json; lockfile.test.ts says when it was forgotten.
const file = path.join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingRecords(lock);
const [project, ...packages] = Object.entries({ ...lock.packages, ...missing });

// npm keeps the project itself first and the rest in this order; any other would move lines at the next install.
packages.sort(([left], [right]) => left.localeCompare(right, "en"));
writeFileSync(
  file,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries([project, ...packages]) }, null, 2)}\n`,
);
console.log(`${Object.keys(missing).length} records added to package-lock.json.`);
