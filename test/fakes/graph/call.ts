import type { Caller } from "./identity/caller";
import type { Right } from "./identity/rights";
import type { GraphAnswer, GraphRequest } from "./message/graphMessage";
import type { StoredSite } from "./state/tenant";
import type { World } from "./state/world";

export interface Call {
  readonly world: World;
  readonly request: GraphRequest;
  readonly caller: Caller;
  /** The parts of the path between braces, decoded. */
  readonly parts: Readonly<Record<string, string>>;
}

export interface SiteCall extends Call {
  readonly site: StoredSite;
}

/** Types of the metadata that requests and answers are held against. */
type EntityName =
  "list" | "listItem" | "columnDefinition" | "permission" | "site" | "driveItem" | "listItemVersion";

interface Described {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Without the site: `/lists/{list}/items/{item}`. A part with `*` at its end takes the rest of the path. */
  readonly path: string;
  /** What the body must be. */
  readonly takes?: EntityName;
  /** What the answer is, alone or as a collection in `value`. */
  readonly gives?: EntityName;
  /** Resource units: https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online */
  readonly units: number | ((request: GraphRequest) => number);
}

export interface SiteRoute extends Described {
  readonly right: Right;
  readonly run: (call: SiteCall) => GraphAnswer;
}

export interface Route extends Described {
  readonly run: (call: Call) => GraphAnswer;
}

export function part(call: Call, name: string): string {
  return call.parts[name] ?? "";
}
