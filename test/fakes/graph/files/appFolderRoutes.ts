import { type Call, part, type Route, type SiteCall } from "../call";
import { requireScope } from "../identity/scopes";
import type { GraphAnswer } from "../message/graphMessage";
import { addSite } from "../state/newTenant";
import type { StoredSite } from "../state/tenant";
import { deleteFile, getFile, putContent } from "./driveRoutes";

const path = "/me/drive/special/approot:/{path*}";

/**
 * The folder of an app in somebody's own OneDrive; made at the first use.
 * https://learn.microsoft.com/onedrive/developer/rest-api/concepts/special-folders-appfolder
 */
export const appFolderRoutes: readonly Route[] = [
  { method: "GET", path, gives: "driveItem", units: 1, run: inAppFolder(getFile) },
  { method: "PUT", path: `${path}:/content`, gives: "driveItem", units: 2, run: inAppFolder(putContent) },
  { method: "DELETE", path, units: 2, run: inAppFolder(deleteFile) },
];

function inAppFolder(run: (call: SiteCall) => GraphAnswer): (call: Call) => GraphAnswer {
  return (call) => {
    requireScope(call.caller, "Files.ReadWrite.AppFolder");
    const parts = { path: `Apps/${call.caller.appId}/${part(call, "path")}` };
    return run({ ...call, parts, site: oneDriveOf(call) });
  };
}

/** A site at a host of its own, in which nobody else may do anything: https://learn.microsoft.com/sharepoint/list-onedrive-urls */
function oneDriveOf({ world: { tenant }, caller: { person } }: Call): StoredSite {
  const site = `/personal/${person.userPrincipalName.replace(/[@.]/g, "_")}`;
  const known = tenant.sites.find((each) => each.path === site);
  if (known) return known;
  return addSite(tenant, {
    hostname: tenant.hostname.replace(".", "-my."),
    path: site,
    displayName: person.displayName,
    everyone: "none",
    roles: { [person.id]: "owner" },
  });
}
