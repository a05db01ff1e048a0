// Makes what an administrator uploads: `npm run package -- --host veiligheid.voorbeeldstad.nl --client-id ID`.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureBuild, site as builtSite } from "../src/entries/cli/build.mjs";
import { root } from "../src/entries/cli/root.mjs";
import { writeHostedSite } from "./hostedSite";
import { packageFiles } from "./packageFiles";
import { readOrder } from "./readOrder";
import { packageTexts } from "./texts";

process.exitCode = await makePackages(process.argv.slice(2));

async function makePackages(args: readonly string[]): Promise<number> {
  const order = readOrder(args);
  if ("problems" in order) {
    console.error([...order.problems, "", packageTexts.usage].join("\n"));
    return 2;
  }
  if (!(await ensureBuild())) {
    console.error(packageTexts.notBuilt);
    return 1;
  }
  const packages = path.join(root, "dist/packages");
  rmSync(packages, { recursive: true, force: true });
  mkdirSync(packages, { recursive: true });
  const files = packageFiles(order);
  for (const [name, bytes] of files) writeFileSync(path.join(packages, name), bytes);
  const hosting = writeHostedSite(builtSite, path.join(root, "dist/hosting"), order);
  if (order.sharePointHost === undefined) console.log(packageTexts.noSharePointHost);
  console.log(
    packageTexts.made([
      ...[...files.keys()].map((name) => `dist/packages/${name}`),
      ...hosting.map((name) => `dist/hosting/${name}`),
    ]),
  );
  return 0;
}
