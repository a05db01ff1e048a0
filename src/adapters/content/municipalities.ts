import type { PlainDate } from "@/domain/record";
import type { KnownMunicipality, MunicipalityCode } from "@/domain/workspace/municipality";
import { refuse, repeatedIds } from "./brokenContent";
import type { ContentFile } from "./framework";
import { municipalitiesSchema } from "./municipalitiesSchema";
import { parseContent } from "./parseContent";

interface MunicipalityList {
  readonly asOf: PlainDate;
  readonly municipalities: readonly KnownMunicipality[];
}

/** Reads the list of municipalities. Throws BrokenContent when it does not fit its schema or two share a code. */
export function municipalitiesFrom({ file, json }: ContentFile): MunicipalityList {
  const { asOf, municipalities } = parseContent(file, municipalitiesSchema, json);
  refuse(
    file,
    repeatedIds(
      municipalities.map(({ code }, index) => ({ id: code, path: ["municipalities", index, "code"] })),
    ),
  );
  return {
    asOf: asOf as PlainDate,
    municipalities: municipalities.map(({ code, name, alsoKnownAs = [] }) => ({
      code: code as MunicipalityCode,
      name,
      alsoKnownAs,
    })),
  };
}
