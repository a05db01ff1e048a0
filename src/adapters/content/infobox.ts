import type { Infobox, KnownLinkId } from "@/domain/infobox/infobox";
import type { WebAddress } from "@/domain/text/webAddress";
import { AppError } from "@/ports/appError";
import type { ContentFile } from "./framework";
import { infoboxSchema } from "./infoboxSchema";
import { parseContent } from "./parseContent";

/** Reads the infobox. Throws AppError "contentBroken" when it does not fit its schema or two links share an id. */
export function infoboxFrom({ file, json }: ContentFile): Infobox {
  const { note, links, context } = parseContent(file, infoboxSchema, json);
  const seen = new Set<string>();
  for (const { id } of links) {
    if (seen.has(id))
      throw new AppError({ code: "contentBroken", file, at: id, problem: "Dit id komt twee keer voor." });
    seen.add(id);
  }
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
