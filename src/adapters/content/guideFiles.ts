import begin from "@content/handleiding/01-begin.md";
import route from "@content/handleiding/02-routekaart.md";
import scan from "@content/handleiding/03-de-zelfscan.md";
import questions from "@content/handleiding/04-vragen-beantwoorden.md";
import results from "@content/handleiding/05-uitkomsten.md";
import plan from "@content/handleiding/06-plan.md";
import infobox from "@content/handleiding/07-infobox.md";
import settings from "@content/handleiding/08-instellingen.md";
import accessibility from "@content/handleiding/09-toegankelijkheid-en-toetsen.md";
import keeping from "@content/handleiding/10-bewaren-en-privacy.md";
import together from "@content/handleiding/11-samenwerken.md";
import meeting from "@content/handleiding/12-overleg.md";
import type { MarkdownFile } from "./guideChapter";

/** The chapters in the order in which one reads them. */
export const guideFiles: readonly MarkdownFile[] = Object.entries({
  "01-begin": begin,
  "02-routekaart": route,
  "03-de-zelfscan": scan,
  "04-vragen-beantwoorden": questions,
  "05-uitkomsten": results,
  "06-plan": plan,
  "07-infobox": infobox,
  "08-instellingen": settings,
  "09-toegankelijkheid-en-toetsen": accessibility,
  "10-bewaren-en-privacy": keeping,
  "11-samenwerken": together,
  "12-overleg": meeting,
}).map(([name, text]) => ({ file: `handleiding/${name}.md`, text }));
