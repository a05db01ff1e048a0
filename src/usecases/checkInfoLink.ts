import { type InfoLinkId, infoLinkIdOf, type ShownLink } from "@/domain/infobox/infoLink";
import type { PlainDate, WorkspaceId } from "@/domain/record";
import type { AppPorts } from "@/ports/appPorts";

/** Says on which day a person saw that a link is right; null takes that back. */
export function checkInfoLink(
  { records }: Pick<AppPorts, "records">,
  workspace: WorkspaceId,
  link: ShownLink,
  checkedOn: PlainDate | null,
): void {
  const { known, standards, title, organisation, url, kind, description } = link;
  const id = known ? infoLinkIdOf(workspace, known) : (link.key as InfoLinkId);
  const initial = { known, standards, title, organisation, url, kind, description, checkedOn };
  records.change([{ kind: "infoLink", id, workspace, fields: { checkedOn }, initial }]);
}
