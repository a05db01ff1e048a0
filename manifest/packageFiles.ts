import { readFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import type { PackageOrder } from "./site";
import { packageKinds, unifiedManifest, type PackageKind } from "./unifiedManifest";
import { wordXml } from "./wordXml";

const pictures = path.resolve(import.meta.dirname, "../assets/package");

const names: Readonly<Record<PackageKind, string>> = {
  combined: "werken-aan-veiligheid-teams-en-word.zip",
  teams: "werken-aan-veiligheid-teams.zip",
  word: "werken-aan-veiligheid-word.zip",
};

/** The files of dist/packages, by name. The same order gives the same bytes. */
export function packageFiles(order: PackageOrder): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ...packageKinds.map((kind) => [names[kind], zipped(kind, order)] as const),
    ["werken-aan-veiligheid-word-oudere-office.xml", new TextEncoder().encode(wordXml(order))],
  ]);
}

function zipped(kind: PackageKind, order: PackageOrder): Uint8Array {
  const manifest = `${JSON.stringify(unifiedManifest(kind, order), null, 2)}\n`;
  return zipSync(
    {
      "manifest.json": new TextEncoder().encode(manifest),
      "color.png": readFileSync(path.join(pictures, "color.png")),
      "outline.png": readFileSync(path.join(pictures, "outline.png")),
    },
    // Of no moment: a file of today would differ from one of yesterday with the same in it.
    { mtime: new Date(1980, 0, 1) },
  );
}
