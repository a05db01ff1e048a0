import type { Route, SiteRoute } from "./call";

export interface Found<R> {
  readonly route: R;
  readonly parts: Readonly<Record<string, string>>;
}

interface Compiled<R> {
  readonly route: R;
  readonly pattern: RegExp;
}

type Table<R> = readonly Compiled<R>[];

/** A route for this method and path, the fixed paths before those with braces. */
export function findRoute<R extends Route | SiteRoute>(
  table: Table<R>,
  method: string,
  path: string,
): Found<R> | null {
  for (const { route, pattern } of table) {
    const match = route.method === method ? pattern.exec(path) : null;
    if (match !== null) {
      const parts = Object.entries(match.groups ?? {}).map(
        ([name, value]) => [name, decodeURIComponent(value)] as const,
      );
      return { route, parts: Object.fromEntries(parts) };
    }
  }
  return null;
}

export function compile<R extends Route | SiteRoute>(routes: readonly R[]): Table<R> {
  return routes.map((route) => ({ route, pattern: patternOf(route.path) }));
}

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.:()$]/g, "\\$&")
    .replace(/\{(\w+)\*\}/g, "(?<$1>[^:]+)")
    .replace(/\{(\w+)\}/g, "(?<$1>[^/:]+)");
  return new RegExp(`^${source}$`);
}
