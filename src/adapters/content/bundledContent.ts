import type { ContentLibrary } from "@/ports/contentLibrary";
import { answerScaleFrom } from "./answerScale";
import { frameworkFrom } from "./framework";
import { glossaryFrom } from "./glossary";
import { guidanceFrom } from "./guidance";
import { infoboxFrom } from "./infobox";
import { municipalitiesFrom } from "./municipalities";
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
    return answerScaleFrom({ file: "schaal.json", json });
  },

  async municipalities() {
    return (await municipalityList()).municipalities;
  },

  async municipalitiesAsOf() {
    return (await municipalityList()).asOf;
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
    return glossaryFrom({ file: "begrippen.json", json });
  },

  async guide() {
    const [{ guideFrom }, { guideFiles }] = await Promise.all([import("./guide"), import("./guideFiles")]);
    return guideFrom(guideFiles);
  },

  async administratorGuide() {
    const [{ guideFrom }, { administratorGuideFiles }] = await Promise.all([
      import("./guide"),
      import("./administratorGuideFiles"),
    ]);
    return guideFrom(administratorGuideFiles);
  },

  async sample() {
    const [{ sampleFrom }, { sampleFiles }, framework, route] = await Promise.all([
      import("./sample"),
      import("./sampleFiles"),
      bundledContent.framework(),
      bundledContent.route(),
    ]);
    return sampleFrom(sampleFiles, framework, route);
  },
};

async function municipalityList() {
  const { default: json } = await import("@content/gemeenten.json");
  return municipalitiesFrom({ file: "gemeenten.json", json });
}
