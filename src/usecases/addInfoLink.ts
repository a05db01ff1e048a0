import type { InfoLinkFields, InfoLinkId } from "@/domain/infobox/infoLink";
import type { InfoLinkText } from "@/domain/infobox/infobox";
import type { WorkspaceId } from "@/domain/record";
import type { AppPorts } from "@/ports/appPorts";

/** Adds a link of the workspace's own. */
export function addInfoLink(
  { records, ids }: Pick<AppPorts, "records" | "ids">,
  workspace: WorkspaceId,
  text: InfoLinkText,
): InfoLinkId {
  const id = ids.next() as InfoLinkId;
  const initial: InfoLinkFields = { ...text, known: null, checkedOn: null };
  records.change([{ kind: "infoLink", id, workspace, fields: {}, initial }]);
  return id;
}
