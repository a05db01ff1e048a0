import type { Route, SiteRoute } from "./call";
import { checked } from "./contract/checked";
import { compile, type Found, findRoute } from "./findRoute";
import { requireRight } from "./identity/rights";
import type { Caller } from "./identity/caller";
import { itemRoutes } from "./items/itemRoutes";
import { columnRoutes } from "./lists/columnRoutes";
import { listRoutes } from "./lists/listRoutes";
import type { GraphAnswer, GraphRequest } from "./message/graphMessage";
import { notFound, Refusal } from "./message/refusal";
import { findSite } from "./sites/findSite";
import { peopleRoutes } from "./people/peopleRoutes";
import { appFolderRoutes } from "./files/appFolderRoutes";
import { driveRoutes } from "./files/driveRoutes";
import { grantRoutes } from "./sites/grantRoutes";
import { searchRoutes, siteRoutes } from "./sites/siteRoutes";
import type { World } from "./state/world";

// A fixed part goes before a part in braces, and what is longer before what is shorter: `/items/delta` is no item.
const ofSite = compile<SiteRoute>(
  bySpecificity([
    ...siteRoutes,
    ...grantRoutes,
    ...listRoutes,
    ...columnRoutes,
    ...itemRoutes,
    ...driveRoutes,
  ]),
);
const others = compile<Route>(bySpecificity([...searchRoutes, ...peopleRoutes, ...appFolderRoutes]));

export interface Work {
  readonly units: number;
  readonly run: (caller: Caller) => GraphAnswer;
}

/** What a request asks for and costs, before anyone looks at who asks. */
export function findWork(world: World, request: GraphRequest): Work {
  const inSite = findSite(world.tenant, request.path);
  if (inSite === null) {
    const found = findRoute(others, request.method, request.path) ?? unknown(world, request);
    return {
      units: unitsOf(found, request),
      run: (caller) =>
        checked(world, request, found.route, () =>
          found.route.run({ world, request, caller, parts: found.parts }),
        ),
    };
  }
  const found = findRoute(ofSite, request.method, inSite.rest) ?? unknown(world, request);
  return {
    units: unitsOf(found, request),
    run: (caller) => {
      const { site } = inSite;
      if (site === undefined) throw notFound();
      requireRight(world, caller, site, found.route.right);
      return checked(world, request, found.route, () =>
        found.route.run({ world, request, caller, site, parts: found.parts }),
      );
    },
  };
}

function unitsOf({ route: { units } }: Found<Route | SiteRoute>, request: GraphRequest): number {
  return typeof units === "number" ? units : units(request);
}

/** Never guessed: a test must fail on it, and whoever needs it adds it with its source. */
function unknown(world: World, { method, path }: GraphRequest): never {
  const message = `The fake Graph does not know ${method} ${path}.`;
  world.problems.push({ kind: "not-in-the-fake", message });
  throw new Refusal(501, "notImplemented", message);
}

function bySpecificity<R extends Route | SiteRoute>(routes: readonly R[]): readonly R[] {
  const vagueness = ({ path }: R) =>
    path.split("{").length + (path.includes("*}") ? 10 : 0) - path.length / 100;
  return [...routes].sort((left, right) => vagueness(left) - vagueness(right));
}
