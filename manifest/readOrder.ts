import { parseArgs } from "node:util";
import type { PackageOrder } from "./site";
import { packageTexts } from "./texts";

const host = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const local = /(?:^|\.)(?:localhost|local|localdomain)$/;
const options = ["host", "client-id", "sharepoint-host", "tenant"] as const;
type Option = (typeof options)[number];

/** Reads what stands behind `npm run package --`; what is wrong in it is told in Dutch, all at once. */
export function readOrder(args: readonly string[]): PackageOrder | { readonly problems: readonly string[] } {
  const given = parseArgs({
    args: [...args],
    options: Object.fromEntries(options.map((name) => [name, { type: "string" as const }])),
    // Unknown ones are told in our own words.
    strict: false,
    allowPositionals: true,
  });
  const unknown = [
    ...Object.keys(given.values).filter((name) => !options.some((known) => known === name)),
    ...given.positionals,
  ].map(packageTexts.unknown);
  const value = (name: Option) => {
    const found = given.values[name];
    return typeof found === "string" ? found.trim().toLowerCase() : undefined;
  };
  const problems = [
    ...unknown,
    ...hostProblems(value("host")),
    ...idProblems("client-id", value("client-id"), true),
    ...sharePointProblems(value("sharepoint-host")),
    ...idProblems("tenant", value("tenant"), false),
  ];
  if (problems.length > 0) return { problems };
  const [sharePointHost, tenant] = [value("sharepoint-host"), value("tenant")];
  return {
    host: value("host") ?? "",
    clientId: value("client-id") ?? "",
    ...(sharePointHost === undefined ? {} : { sharePointHost }),
    ...(tenant === undefined ? {} : { tenant }),
  };
}

function hostProblems(value: string | undefined): readonly string[] {
  if (value === undefined) return [packageTexts.missing("host")];
  if (local.test(value)) return [packageTexts.local(value)];
  return host.test(value) ? [] : [packageTexts.notAHost("host", value)];
}

function sharePointProblems(value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  if (!host.test(value)) return [packageTexts.notAHost("sharepoint-host", value)];
  return value.endsWith(".sharepoint.com") ? [] : [packageTexts.notSharePoint(value)];
}

function idProblems(option: Option, value: string | undefined, isNeeded: boolean): readonly string[] {
  if (value === undefined) return isNeeded ? [packageTexts.missing(option)] : [];
  return id.test(value) ? [] : [packageTexts.notAnId(option, value)];
}
