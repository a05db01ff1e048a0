import type { AspectId, Framework } from "@/domain/framework/framework";
import type { Guidance } from "@/domain/framework/guidance";
import { standardsOf } from "@/domain/framework/standardsOf";
import { AppError } from "@/ports/appError";
import type { ContentFile } from "./framework";
import { guidanceSchema } from "./guidanceSchema";
import { parseContent } from "./parseContent";

/**
 * Puts the guidance of a framework together from one file per standard.
 * Throws AppError "contentBroken" when a file does not fit its schema, or its aspects are not those of its standard.
 */
export function guidanceFrom(files: readonly ContentFile[], framework: Framework): Guidance {
  const parsed = files.map(({ file, json }) => ({ file, ...parseContent(file, guidanceSchema, json) }));
  for (const standard of standardsOf(framework)) {
    const own = parsed.find(({ number }) => number === standard.number);
    const wanted = standard.aspects.map(({ id }) => id).join(", ");
    const found = own?.aspects.map(({ id }) => id).join(", ");
    if (found === wanted) continue;
    const file = own?.file ?? `uitleg bij standaard ${standard.number}`;
    const problem = `De onderdelen moeten deze zijn: ${wanted}.`;
    throw new AppError({ code: "contentBroken", file, at: "aspects", problem });
  }
  return {
    aspects: new Map(
      parsed.flatMap(({ aspects }) =>
        aspects.map(({ id, explanation, levels, evidence }) => [
          id as AspectId,
          { explanation, levels, evidence },
        ]),
      ),
    ),
    standards: new Map(
      parsed.map(({ number, questions, suggestions }) => [number, { questions, suggestions }]),
    ),
  };
}
