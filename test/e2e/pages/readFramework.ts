import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface StandardText {
  readonly number: number;
  readonly shortTitle: string;
  readonly aspects: readonly { readonly id: string; readonly text: string }[];
}

interface ClusterText {
  readonly heading: string;
  readonly standards: readonly StandardText[];
}

const folder = path.resolve(import.meta.dirname, "../../../content/kwaliteitskader-2019");

/** The framework as it stands in the files, in the order of Bijlage 5: what the screens have to show. */
export function readFramework(): readonly ClusterText[] {
  const standards = readdirSync(folder)
    .filter((name) => /^standaard-\d+[.]json$/.test(name))
    .map((name) => readJson(name) as StandardText);
  const { clusters } = readJson("kader.json") as {
    readonly clusters: readonly { readonly heading: string; readonly standards: readonly number[] }[];
  };
  return clusters.map((cluster) => ({
    heading: cluster.heading,
    standards: cluster.standards.flatMap((number) => standards.filter((each) => each.number === number)),
  }));
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, name), "utf8"));
}
