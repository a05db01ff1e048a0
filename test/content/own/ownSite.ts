import { siteFiles } from "@/adapters/browser/siteFiles";
import { bundledContent } from "@/adapters/content/bundledContent";
import { ownContent } from "@/adapters/content/ownContent";
import type { KeptTexts } from "@/ports/keptTexts";

/** What stands in eigen-inhoud/: a text, a status, or nothing to be had at all. */
type Served = string | number | typeof offline;

export const offline = Symbol("offline");

/** A site with own content, and a device that opens the app of it. */
export function anOwnSite(files: Readonly<Record<string, Served>> = {}) {
  const served = new Map<string, Served>(Object.entries(files));
  const keptOnDevice = new Map<string, string>();
  const asked: string[] = [];
  const kept: KeptTexts = {
    read: async (name) => keptOnDevice.get(name) ?? null,
    keep: async (name, text) => {
      keptOnDevice.set(name, text);
    },
    forgetAllBut: async (names) => {
      for (const name of keptOnDevice.keys()) if (!names.includes(name)) keptOnDevice.delete(name);
    },
  };
  const answer = async (input: string | URL | Request) => {
    const path = input instanceof Request ? input.url : String(input);
    asked.push(path);
    const found = served.get(path.replace("eigen-inhoud/", "")) ?? 404;
    if (found === offline) throw new TypeError("Failed to fetch");
    return typeof found === "number" ? new Response("", { status: found }) : new Response(found);
  };
  return {
    asked,
    keptOnDevice,
    serve: (name: string, file: Served) => served.set(name, file),
    goOffline: () => {
      for (const name of [...served.keys(), "lijst.json"]) served.set(name, offline);
    },
    open: (options: { readonly kept?: KeptTexts } = {}) =>
      ownContent({ bundled: bundledContent, site: siteFiles(answer), kept, ...options }),
  };
}

export function listOf(...names: readonly string[]): string {
  return JSON.stringify({ bestanden: names });
}
