import type { SiteCall } from "../call";
import type { JsonObject } from "../message/json";
import { context, namesIn, only } from "../message/odata";
import { invalid } from "../message/refusal";
import { lookupId, showPerson } from "../people/showPerson";
import { siteAddress } from "../sites/showSite";
import type { StoredItem, StoredList } from "../state/tenant";
import type { World } from "../state/world";
import { itemETag } from "./itemETag";

/** https://learn.microsoft.com/graph/api/resources/listitem */
function showItem(call: SiteCall, list: StoredList, item: StoredItem): JsonObject {
  const { world, site } = call;
  return {
    "@odata.etag": itemETag(world, item),
    createdDateTime: item.createdAt,
    eTag: itemETag(world, item),
    id: item.id,
    lastModifiedDateTime: item.modifiedAt,
    webUrl: `${siteAddress(site)}/Lists/${encodeURIComponent(list.name)}/${item.id}_.000`,
    createdBy: { user: showPerson(world, item.createdBy) },
    lastModifiedBy: { user: showPerson(world, item.modifiedBy) },
    parentReference: { id: list.id, siteId: site.id },
    contentType: { id: "0x0100", name: "Item" },
  };
}

export function withFields(
  call: SiteCall,
  list: StoredList,
  item: StoredItem,
  names: readonly string[] | null,
): JsonObject {
  if (names === null) return showItem(call, list, item);
  return {
    ...showItem(call, list, item),
    "fields@odata.context": context(
      call.request,
      `sites('${call.site.id}')/lists('${list.id}')/items('${item.id}')/fields/$entity`,
    )["@odata.context"] as string,
    fields: showFields(call.world, item, names),
  };
}

/** Columns without a value are left out; `names` empty means all. */
export function showFields(world: World, item: StoredItem, names: readonly string[]): JsonObject {
  const all: JsonObject = {
    ...(world.settings.fieldsCarryETag ? { "@odata.etag": itemETag(world, item) } : {}),
    ...item.fields,
    ...("Title" in item.fields ? { LinkTitleNoMenu: item.fields.Title, LinkTitle: item.fields.Title } : {}),
    id: item.id,
    ContentType: "Item",
    Modified: item.modifiedAt,
    Created: item.createdAt,
    AuthorLookupId: lookupId(world, item.createdBy),
    EditorLookupId: lookupId(world, item.modifiedBy),
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    Edit: "",
    ItemChildCount: "0",
    FolderChildCount: "0",
  };
  return names.length === 0 ? all : only(all, names);
}

/**
 * `$expand=fields` or `$expand=fields($select=A,B)`: the names wanted, empty for all, null when fields are not asked for.
 * Without the dollar SharePoint does not understand it (microsoftgraph/microsoft-graph-docs#9642).
 */
export function expandedFields(call: SiteCall): readonly string[] | null {
  const expand = call.request.query.get("$expand") ?? call.request.query.get("expand");
  if (expand === null) return null;
  const wanted = /^fields(?:\(\$select=([^)]*)\))?$/i.exec(expand.trim());
  if (wanted === null) throw invalid(`The expression "${expand}" is not valid.`);
  return namesIn(wanted[1]);
}
