import type { Guidance } from "@/domain/framework/guidance";
import { standardsOf } from "@/domain/framework/standardsOf";
import type { ContentLibrary } from "@/ports/contentLibrary";
import type { SiteFiles } from "@/ports/siteFiles";
import { answerScaleFrom } from "../answerScale";
import type { ContentFile } from "../framework";
import { glossaryFrom } from "../glossary";
import { combinedGuidance, guidanceIn, standardGuidanceFrom } from "../guidance";
import { infoboxFrom } from "../infobox";
import { municipalitiesFrom } from "../municipalities";
import { routeFrom } from "../route";
import { ownFolder, ownGuidanceName } from "./ownFileNames";
import type { OwnFiles } from "./ownFiles";

interface OwnContent {
  readonly bundled: ContentLibrary;
  readonly site: SiteFiles;
  readonly files: OwnFiles;
  /** Of the files that are there. */
  readonly names: ReadonlySet<string>;
}

interface OwnPart<Value> {
  readonly name: string;
  readonly from: (file: ContentFile) => Value;
  readonly otherwise: () => Promise<Value>;
  readonly milliseconds?: number;
}

const largest = 2 * 1024 * 1024;
const patience = 10_000;
/** The app does not start before it has the answers one can give. */
const patienceAtStart = 3000;

/** The bundled content with own content in its place. As with the bundled, a file comes when it is asked for. */
export function ownLibrary({ bundled, site, files, names }: OwnContent): ContentLibrary {
  const own =
    <Value extends object>({ name, from, otherwise, milliseconds = patience }: OwnPart<Value>) =>
    async (): Promise<Value> => {
      if (!names.has(name)) return otherwise();
      const found = await site.read(`${ownFolder}/${name}`, { bytes: largest, milliseconds });
      const read = (json: unknown) => from({ file: name, json });
      return (await files.open({ name, read }, found)) ?? otherwise();
    };

  // Per standard: what is wrong with the file of one leaves the own words about the others standing.
  const guidance = async (): Promise<Guidance> => {
    const [{ guidanceFiles }, framework] = await Promise.all([
      import("../kwaliteitskader2019Guidance"),
      bundled.framework(),
    ]);
    const parts = standardsOf(framework).map((standard) =>
      own({
        name: ownGuidanceName(standard.number),
        from: (file) => standardGuidanceFrom(file, standard),
        otherwise: async () => guidanceIn(guidanceFiles, standard),
      })(),
    );
    return combinedGuidance(await Promise.all(parts));
  };

  const municipalityList = own({
    name: "gemeenten.json",
    from: municipalitiesFrom,
    otherwise: async () => ({
      asOf: await bundled.municipalitiesAsOf(),
      municipalities: await bundled.municipalities(),
    }),
  });

  return {
    ...bundled,
    guidance,
    answerScale: own({
      name: "schaal.json",
      from: answerScaleFrom,
      otherwise: bundled.answerScale,
      milliseconds: patienceAtStart,
    }),
    municipalities: async () => (await municipalityList()).municipalities,
    municipalitiesAsOf: async () => (await municipalityList()).asOf,
    route: own({ name: "routekaart.json", from: routeFrom, otherwise: bundled.route }),
    infobox: own({ name: "infobox.json", from: infoboxFrom, otherwise: bundled.infobox }),
    glossary: own({ name: "begrippen.json", from: glossaryFrom, otherwise: bundled.glossary }),
  };
}
