import type { SiteCall } from "../call";
import { answer } from "../message/graphMessage";
import { collection } from "../message/odata";
import { showPerson } from "../people/showPerson";
import { expandedFields } from "./showItem";
import { findItem } from "./findItem";
import { versionOf } from "./storeItem";

/** https://learn.microsoft.com/graph/api/listitem-list-versions: newest first. */
export function listVersions(call: SiteCall) {
  const { list, item } = findItem(call);
  const withFields = expandedFields(call) !== null;
  const kept = call.world.settings.keepsVersions ? item.earlier : [];
  const versions = [versionOf(item), ...kept].map(({ id, at, by, fields }) => ({
    id,
    lastModifiedDateTime: at,
    lastModifiedBy: { user: showPerson(call.world, by) },
    published: { level: "published", versionId: id },
    ...(withFields ? { fields } : {}),
  }));
  return answer(
    200,
    collection(
      call.request,
      `sites('${call.site.id}')/lists('${list.id}')/items('${item.id}')/versions`,
      versions,
    ),
  );
}
