import type { Infobox, KnownLinkId } from "@/domain/infobox/infobox";
import type { WebAddress } from "@/domain/text/webAddress";
import { refuse, repeatedIds } from "./brokenContent";
import type { ContentFile } from "./framework";
import { infoboxSchema } from "./infoboxSchema";
import { parseContent } from "./parseContent";

/** Reads the infobox. Throws BrokenContent when it does not fit its schema or two links share an id. */
export function infoboxFrom({ file, json }: ContentFile): Infobox {
  const { note, links, context } = parseContent(file, infoboxSchema, json);
  refuse(file, repeatedIds(links.map(({ id }, index) => ({ id, path: ["links", index, "id"] }))));
  return {
    note,
    links: links.map(({ id, url, ageNote, ...link }) => ({
      ...link,
      id: id as KnownLinkId,
      url: url as WebAddress,
      ageNote: ageNote ?? null,
    })),
    context,
  };
}
