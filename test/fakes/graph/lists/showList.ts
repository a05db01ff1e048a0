import type { SiteCall } from "../call";
import type { JsonObject } from "../message/json";
import { siteAddress } from "../sites/showSite";
import type { StoredList } from "../state/tenant";
import { showPerson } from "../people/showPerson";
import { showColumn } from "./showColumn";

/** https://learn.microsoft.com/graph/api/resources/list */
export function showList({ world, site, request }: SiteCall, list: StoredList): JsonObject {
  const expand = request.query.get("$expand") ?? "";
  const createdBy = { user: showPerson(world, list.createdBy) };
  return {
    "@odata.etag": listETag(list),
    id: list.id,
    name: list.name,
    displayName: list.displayName,
    description: list.description,
    createdDateTime: list.createdAt,
    lastModifiedDateTime: list.modifiedAt,
    eTag: listETag(list),
    webUrl: `${siteAddress(site)}/Lists/${encodeURIComponent(list.name)}`,
    createdBy,
    lastModifiedBy: createdBy,
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: list.isHidden, template: list.template },
    // "If present, indicates that the list is system-managed."
    ...(list.isSystem ? { system: {} } : {}),
    ...(/\bcolumns\b/.test(expand) ? { columns: list.columns.map(showColumn) } : {}),
  };
}

function listETag(list: StoredList): string {
  return `"${list.id},${list.version}"`;
}
