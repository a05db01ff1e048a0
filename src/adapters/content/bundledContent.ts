import type { MunicipalityCode } from "@/domain/workspace/municipality";
import type { ContentLibrary } from "@/ports/contentLibrary";
import { frameworkFrom } from "./framework";
import { answerScaleSchema } from "./answerScaleSchema";
import { glossarySchema } from "./glossarySchema";
import { guidanceFrom } from "./guidance";
import { infoboxFrom } from "./infobox";
import { municipalitiesSchema } from "./municipalitiesSchema";
import { planFormatSchema } from "./planFormatSchema";
import { parseContent } from "./parseContent";
import { routeFrom } from "./route";

/** The content that ships with the app. Each part is a download of its own, made when it is asked for. */
export const bundledContent: ContentLibrary = {
  async framework() {
    const { frame, standards } = await import("./kwaliteitskader2019");
    return frameworkFrom(frame, standards);
  },

  async guidance() {
    const [{ guidanceFiles }, framework] = await Promise.all([
      import("./kwaliteitskader2019Guidance"),
      bundledContent.framework(),
    ]);
    return guidanceFrom(guidanceFiles, framework);
  },

  async answerScale() {
    const { default: json } = await import("@content/schaal.json");
    const { note, levels, unknown, notApplicable } = parseContent("schaal.json", answerScaleSchema, json);
    const [notYet, inDevelopment, largely, secured] = levels;
    return { note, choices: { notYet, inDevelopment, largely, secured, unknown, notApplicable } };
  },

  async municipalities() {
    const { default: json } = await import("@content/gemeenten.json");
    const { municipalities } = parseContent("gemeenten.json", municipalitiesSchema, json);
    return municipalities.map(({ code, name, alsoKnownAs = [] }) => ({
      code: code as MunicipalityCode,
      name,
      alsoKnownAs,
    }));
  },

  async planFormat() {
    const { default: json } = await import("@content/bijlage-5.json");
    return parseContent("bijlage-5.json", planFormatSchema, json);
  },

  async route() {
    const { default: json } = await import("@content/routekaart.json");
    return routeFrom({ file: "routekaart.json", json });
  },

  async infobox() {
    const { default: json } = await import("@content/infobox.json");
    return infoboxFrom({ file: "infobox.json", json });
  },

  async glossary() {
    const { default: json } = await import("@content/begrippen.json");
    return parseContent("begrippen.json", glossarySchema, json);
  },
};
