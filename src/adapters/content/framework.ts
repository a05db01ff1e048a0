import type {
  AspectId,
  ClusterId,
  Framework,
  FrameworkId,
  QualityStandard,
} from "@/domain/framework/framework";
import { AppError } from "@/ports/appError";
import { frameworkSchema, standardSchema } from "./frameworkSchema";
import { parseContent } from "./parseContent";

/** Content as JSON with the name of its file, for messages. */
export interface ContentFile {
  readonly file: string;
  readonly json: unknown;
}

/**
 * Puts a framework together from its own file and one file per standard.
 * Throws AppError "contentBroken" when a file does not fit its schema, a cluster names a standard that has no file, a
 * standard stands in no cluster or in two, or two aspects share an id.
 */
export function frameworkFrom(frame: ContentFile, standardFiles: readonly ContentFile[]): Framework {
  const parsed = parseContent(frame.file, frameworkSchema, frame.json);
  const standards = new Map(
    standardFiles.map((file) => parseStandard(file)).map((each) => [each.number, each]),
  );
  refuseSharedIds([...standards.values()], frame.file);
  const clusters = parsed.clusters.map((cluster) => ({
    id: cluster.id as ClusterId,
    heading: cluster.heading,
    standards: cluster.standards.map((number) => {
      const standard = standards.get(number);
      if (!standard)
        throw broken(frame.file, `clusters.${cluster.id}`, `Standaard ${number} heeft geen bestand.`);
      standards.delete(number);
      return standard;
    }),
  }));
  const [left] = standards.keys();
  if (left !== undefined) throw broken(frame.file, "clusters", `Standaard ${left} staat in geen cluster.`);
  return {
    id: parsed.id as FrameworkId,
    title: parsed.title,
    label: parsed.label,
    source: parsed.source,
    versionNote: parsed.versionNote,
    ownWorkNote: parsed.ownWorkNote,
    clusters,
  };
}

function parseStandard({ file, json }: ContentFile): QualityStandard {
  const { number, text, shortTitle, aspects } = parseContent(file, standardSchema, json);
  return { number, text, shortTitle, aspects: aspects.map(({ id, text }) => ({ id: id as AspectId, text })) };
}

function refuseSharedIds(standards: readonly QualityStandard[], file: string): void {
  const seen = new Set<AspectId>();
  for (const { id } of standards.flatMap((standard) => standard.aspects)) {
    if (seen.has(id)) throw broken(file, id, "Dit nummer van een onderdeel komt twee keer voor.");
    seen.add(id);
  }
}

function broken(file: string, at: string, problem: string): AppError {
  return new AppError({ code: "contentBroken", file, at, problem });
}
