import { part, type SiteCall, type SiteRoute } from "../call";
import { answer } from "../message/graphMessage";
import { isList, isObject, type JsonObject } from "../message/json";
import { collection } from "../message/odata";
import { readObject } from "../message/readBody";
import { invalid, notFound } from "../message/refusal";
import type { AppGrant } from "../state/tenant";
import { newGuid } from "../state/world";

// Who gives an app Sites.Selected on this site: "anything with permissions: 5 resource units".
export const grantRoutes: readonly SiteRoute[] = [
  {
    method: "GET",
    path: "/permissions",
    gives: "permission",
    units: 5,
    right: "manageGrants",
    run: listGrants,
  },
  {
    method: "POST",
    path: "/permissions",
    takes: "permission",
    gives: "permission",
    units: 5,
    right: "manageGrants",
    run: addGrant,
  },
  { method: "DELETE", path: "/permissions/{grant}", units: 5, right: "manageGrants", run: removeGrant },
];

function listGrants({ request, site }: SiteCall) {
  return answer(200, collection(request, `sites('${site.id}')/permissions`, site.grants.map(showGrant)));
}

const roles = ["read", "write", "owner", "fullcontrol"];

/** https://learn.microsoft.com/graph/api/site-post-permissions: `grantedTo`, or the older list of identities. */
function addGrant({ world, request, site }: SiteCall) {
  const body = readObject(request);
  const asked = isList(body.roles) ? body.roles.filter((role) => typeof role === "string") : [];
  if (asked.length === 0 || !asked.every((role) => roles.includes(role)))
    throw invalid("The roles are not valid.");
  const application = applicationIn(body);
  if (application === null) throw invalid("The permission names no application.");
  const grant: AppGrant = { id: newGuid(world), application, roles: [...asked] };
  site.grants.push(grant);
  return answer(201, showGrant(grant));
}

/** https://learn.microsoft.com/graph/api/site-delete-permission */
function removeGrant(call: SiteCall) {
  const { site } = call;
  const left = site.grants.filter(({ id }) => id !== part(call, "grant"));
  if (left.length === site.grants.length) throw notFound();
  site.grants = left;
  return answer(204);
}

function applicationIn(body: JsonObject): AppGrant["application"] | null {
  const [first] = isList(body.grantedToIdentities) ? body.grantedToIdentities : [];
  const granted = [body.grantedTo, body.grantedToV2, first].find(isObject);
  const application = granted?.application;
  if (!isObject(application) || typeof application.id !== "string") return null;
  return {
    id: application.id,
    displayName: typeof application.displayName === "string" ? application.displayName : "",
  };
}

function showGrant({ id, application, roles: given }: AppGrant): JsonObject {
  const identity = { application: { ...application } };
  return { id, roles: given, grantedToIdentities: [identity], grantedToIdentitiesV2: [identity] };
}
