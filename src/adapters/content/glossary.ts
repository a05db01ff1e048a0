import type { Glossary } from "@/domain/terms/glossary";
import { refuse, repeatedIds } from "./brokenContent";
import type { ContentFile } from "./framework";
import { glossarySchema } from "./glossarySchema";
import { parseContent } from "./parseContent";

/** Reads the glossary. Throws BrokenContent when it does not fit its schema or two words share an id. */
export function glossaryFrom({ file, json }: ContentFile): Glossary {
  const glossary = parseContent(file, glossarySchema, json);
  refuse(file, repeatedIds(glossary.terms.map(({ id }, index) => ({ id, path: ["terms", index, "id"] }))));
  return glossary;
}
