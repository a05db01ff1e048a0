import { standardsOf } from "@/domain/framework/standardsOf";
import type { ContentLibrary } from "@/ports/contentLibrary";
import type { SiteFiles } from "@/ports/siteFiles";
import { answerScaleFrom } from "../answerScale";
import type { ContentFile } from "../framework";
import { glossaryFrom } from "../glossary";
import { combinedGuidance, standardGuidanceFrom } from "../guidance";
import { infoboxFrom } from "../infobox";
import { municipalitiesFrom } from "../municipalities";
import { routeFrom } from "../route";
import type { OwnFiles } from "./ownFiles";
import { ownFolder, ownGuidanceName } from "./ownFileNames";
import { ownFileLimits, ownStartLimits } from "./limits";

interface Surroundings {
  readonly bundled: ContentLibrary;
  readonly site: SiteFiles;
  readonly files: OwnFiles;
  /** The files with own content. */
  readonly names: readonly string[];
}

/** The bundled content with own content in its place. As with the bundled, a file comes when it is asked for. */
export function ownLibrary({ bundled, site, files, names }: Surroundings): ContentLibrary {
  
}
