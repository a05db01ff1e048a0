import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nginxConfig } from "../src/entries/hosting/nginxConfig.mjs";
import { policyInPage, protectedPages } from "../src/entries/hosting/policies.mjs";
import { staticWebAppConfig } from "../src/entries/hosting/staticWebApp.mjs";
import { revisionOf } from "../src/entries/service-worker/listBuiltFiles.mjs";
import type { PackageOrder } from "./site";

const worker = "service-worker.js";

/** Copies the built site for one organisation: its SharePoint in the policies, its registration, the headers of its host. */
export function writeHostedSite(built: string, to: string, order: PackageOrder): readonly string[] {
  const site = path.join(to, "site");
  rmSync(to, { recursive: true, force: true });
  cpSync(built, site, { recursive: true });
  for (const page of protectedPages) if (existsSync(path.join(site, page))) fillPolicy(site, page, order);
  writeFileSync(path.join(site, "koppeling.json"), connectionOf(order));
  writeFileSync(path.join(site, "staticwebapp.config.json"), staticWebAppConfig(order));
  writeFileSync(path.join(to, "nginx.conf"), nginxConfig(order));
  return ["site", "nginx.conf"];
}

function fillPolicy(site: string, page: string, order: PackageOrder): void {
  const file = path.join(site, page);
  const before = readFileSync(file);
  const wanted = policyInPage(page);
  const text = before.toString("utf8");
  if (!text.includes(wanted))
    throw new Error(`${page} was built with another policy than src/entries/hosting has.`);
  const after = text.replace(wanted, policyInPage(page, order));
  writeFileSync(file, after);
  // Else a browser that has a copy would keep the page with the policy before this one.
  const workerFile = path.join(site, worker);
  const list = readFileSync(workerFile, "utf8");
  const revision = (content: Buffer) => revisionOf(page, content) ?? "";
  writeFileSync(workerFile, list.replace(revision(before), revision(Buffer.from(after))));
}

/** As `adapters/content/connection365` reads it. */
function connectionOf({ clientId, tenant }: PackageOrder): string {
  const tenants = tenant === undefined ? [] : [tenant];
  return `${JSON.stringify({ clientId, bereik: "gekozen-sites", tenants }, null, 2)}\n`;
}
