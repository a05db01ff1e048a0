import { keptTexts } from "@/adapters/browser/keptTexts";
import { siteFiles } from "@/adapters/browser/siteFiles";
import { bundledContent } from "@/adapters/content/bundledContent";
import { ownContent } from "@/adapters/content/ownContent";
import type { ContentLibrary } from "@/ports/contentLibrary";
import type { ContentProblems } from "@/ports/contentProblems";
import { remembered } from "@/ui/loading/remembered";

interface OpenContent {
  readonly content: ContentLibrary;
  readonly contentProblems: ContentProblems;
}

/** The content that ships with the app, with that of the municipality in its place. Each part is loaded once. */
export async function openContent(): Promise<OpenContent> {
  const [{ library, problems }] = await Promise.all([
    ownContent({
      bundled: bundledContent,
      site: siteFiles(),
      kept: keptTexts("werken-aan-veiligheid.eigen-inhoud"),
    }),
    // The app starts with these: they come in while it asks for own content.
    bundledContent.framework(),
    bundledContent.answerScale(),
  ]);
  return { content: rememberedParts(library), contentProblems: problems };
}

function rememberedParts(library: ContentLibrary): ContentLibrary {
  return {
    framework: remembered(library.framework),
    guidance: remembered(library.guidance),
    answerScale: remembered(library.answerScale),
    municipalities: remembered(library.municipalities),
    municipalitiesAsOf: remembered(library.municipalitiesAsOf),
    planFormat: remembered(library.planFormat),
    route: remembered(library.route),
    infobox: remembered(library.infobox),
    glossary: remembered(library.glossary),
    guide: remembered(library.guide),
    administratorGuide: remembered(library.administratorGuide),
    sample: remembered(library.sample),
  };
}
