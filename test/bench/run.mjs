import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureDependencies } from "../../src/entries/cli/install.mjs";
import { root } from "../../src/entries/cli/root.mjs";

const groups = {
  documents: async () => (await import("./documents.bench.ts")).benchDocuments,
  size: async () => (await import("./size.bench.ts")).benchSize,
  answer: async () => (await import("./answer.bench.ts")).benchAnswer,
  plan: async () => (await import("./plan.bench.ts")).benchPlan,
  sync: async () => (await import("./sync.bench.ts")).benchSync,
  session: async () => (await import("./session.bench.ts")).benchSession,
  exchange: async () => (await import("./exchange.bench.ts")).benchExchange,
  teams: async () => (await import("./teams.bench.ts")).benchTeams,
  download: async () => (await import("./planDownload.bench.ts")).benchPlanDownload,
};

process.exitCode = await runBench(process.argv.slice(2));

/** Measures and compares: `npm run bench`, or `npm run bench -- size` for one group. */
async function runBench(chosen) {
  const unknown = chosen.filter((name) => groups[name] === undefined);
  if (unknown.length > 0) {
    console.error(`No group ${unknown.join(", ")}. The groups are: ${Object.keys(groups).join(", ")}`);
    return 1;
  }
  await ensureDependencies();
  const { register } = await import("tsx/esm/api");
  register();

  const figures = [];
  for (const [name, load] of Object.entries(groups)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.log(`Measuring: ${name}…`);
    figures.push(...(await (await load())()));
  }
  mkdirSync(path.join(root, "dist"), { recursive: true });
  writeFileSync(path.join(root, "dist/bench.json"), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(tableOf(figures));
  return figures.every(({ ok }) => ok) ? 0 : 1;
}

function tableOf(figures) {
  const rows = [
    ["group", "what", "value", "peer", "goal", ""],
    ...figures.map(({ group, name, value, unit, peer, goal, ok }) => [
      group,
      name,
      `${Number(value.toFixed(2))} ${unit}`,
      peer,
      goal,
      ok ? "ok" : "MISSED",
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((text, column) => text.padEnd(widths[column])).join("  ")).join("\n");
}
