import type { InferOutput } from "valibot";
import type { AspectId, Framework, QualityStandard } from "@/domain/framework/framework";
import type { Guidance } from "@/domain/framework/guidance";
import { standardsOf } from "@/domain/framework/standardsOf";
import { BrokenContent, type ContentIssue, refuse } from "./brokenContent";
import type { ContentFile } from "./framework";
import { guidanceSchema } from "./guidanceSchema";
import { parseContent } from "./parseContent";

type StandardGuidance = InferOutput<typeof guidanceSchema>;

/** Puts the guidance of a framework together from one file per standard. Throws BrokenContent when one is not right. */
export function guidanceFrom(files: readonly ContentFile[], framework: Framework): Guidance {
  return combinedGuidance(standardsOf(framework).map((standard) => guidanceIn(files, standard)));
}

/** Finds the guidance on one standard among the files of all. Throws BrokenContent when it is not there or not right. */
export function guidanceIn(files: readonly ContentFile[], standard: QualityStandard): StandardGuidance {
  const name = guidanceFileName(standard.number);
  const found = files.find(({ file }) => file.endsWith(name));
  if (!found) throw new BrokenContent(name, [{ path: [], problem: "Dit bestand ontbreekt." }]);
  return standardGuidanceFrom(found, standard);
}

/** In the folder of the framework. */
export function guidanceFileName(number: number): string {
  return `uitleg-${String(number).padStart(2, "0")}.json`;
}

/**
 * Reads the guidance on one standard. Throws BrokenContent when the file does not fit its schema, or its aspects are not
 * those of the standard.
 */
export function standardGuidanceFrom(
  { file, json }: ContentFile,
  standard: QualityStandard,
): StandardGuidance {
  const parsed = parseContent(file, guidanceSchema, json);
  refuse(file, [...otherStandard(parsed, standard), ...otherAspects(parsed, standard)]);
  return parsed;
}

export function combinedGuidance(standards: readonly StandardGuidance[]): Guidance {
  return {
    aspects: new Map(
      standards.flatMap(({ aspects }) =>
        aspects.map(({ id, explanation, levels, evidence }) => [
          id as AspectId,
          { explanation, levels, evidence },
        ]),
      ),
    ),
    standards: new Map(
      standards.map(({ number, questions, suggestions }) => [number, { questions, suggestions }]),
    ),
  };
}

function otherStandard({ number }: StandardGuidance, standard: QualityStandard): readonly ContentIssue[] {
  if (number === standard.number) return [];
  return [{ path: ["number"], problem: `Dit bestand hoort bij standaard ${standard.number}.` }];
}

function otherAspects({ aspects }: StandardGuidance, standard: QualityStandard): readonly ContentIssue[] {
  const wanted = standard.aspects.map(({ id }) => id);
  const first = [...wanted, undefined].findIndex((id, index) => id !== aspects[index]?.id);
  if (first === -1) return [];
  const path = first < aspects.length ? ["aspects", first, "id"] : ["aspects"];
  return [{ path, problem: `De onderdelen moeten deze zijn: ${wanted.join(", ")}.` }];
}
