import path from "node:path";
import { serveSite as serve } from "../../../src/entries/cli/serve.mjs";

/** Where the site that is tested was built. */
export const siteFolder =
  process.env["SITE_FOLDER"] ?? path.resolve(import.meta.dirname, "../../../dist/site");

/** Serves another folder in the same way. */
export function serveSite(
  port: number,
  folder: string,
): Promise<{ readonly url: string; readonly close: () => Promise<unknown> }> {
  return serve(port, folder);
}
