import { accessDenied, notFound } from "../message/refusal";
import type { Role, StoredSite } from "../state/tenant";
import type { World } from "../state/world";
import type { Caller } from "./caller";

export type Right = "read" | "write" | "manageLists" | "manageGrants";

/**
 * Delegated: what the app was consented to AND what the person may.
 * https://learn.microsoft.com/graph/permissions-selected-overview
 */
export function requireRight(world: World, caller: Caller, site: StoredSite, right: Right): void {
  if (roleOf(caller, site) === "none") throw world.settings.noRight === 404 ? notFound() : accessDenied();
  if (!personMay(world, roleOf(caller, site), right) || !appMay(world, caller, site, right))
    throw accessDenied();
}

export function roleOf(caller: Caller, site: StoredSite): Role {
  return site.roles[caller.person.id] ?? site.everyone;
}

function personMay(world: World, role: Role, right: Right): boolean {
  switch (right) {
    case "read":
      return role !== "none";
    case "write":
      return role === "write" || role === "owner";
    case "manageLists":
      return role === "owner" || (role === "write" && world.settings.writersManageLists);
    case "manageGrants":
      return role === "owner";
  }
}

// Least privileged per the pages of the api-reference: list-create and columns ask for Sites.Manage.All.
const scopesFor: Readonly<Record<Right, readonly string[]>> = {
  read: ["Sites.Read.All", "Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"],
  write: ["Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"],
  manageLists: ["Sites.Manage.All", "Sites.FullControl.All"],
  manageGrants: ["Sites.FullControl.All"],
};

const grantsFor: Readonly<Record<Right, readonly string[]>> = {
  read: ["read", "write", "owner", "fullcontrol"],
  write: ["write", "owner", "fullcontrol"],
  manageLists: ["owner", "fullcontrol"],
  manageGrants: [],
};

function appMay(world: World, caller: Caller, site: StoredSite, right: Right): boolean {
  if (scopesFor[right].some((scope) => caller.scopes.includes(scope))) return true;
  if (!caller.scopes.includes("Sites.Selected")) return false;
  if (right === "manageLists" && !world.settings.selectedMakesLists) return false;
  const roles = site.grants
    .filter(({ application }) => application.id === caller.appId)
    .flatMap((grant) => grant.roles);
  return roles.some((role) => grantsFor[right].includes(role));
}
