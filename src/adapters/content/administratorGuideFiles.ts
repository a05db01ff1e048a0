import connecting from "@content/beheer/01-koppelen.md";
import rights from "@content/beheer/02-rechten.md";
import lists from "@content/beheer/03-lijsten-en-controle.md";
import hosting from "@content/beheer/04-hosting-en-grenzen.md";
import teams from "@content/beheer/05-in-teams-zetten.md";
import sealing from "@content/beheer/06-verzegelde-stemmen.md";
import type { MarkdownFile } from "./guideChapter";

/** For who connects the app with Microsoft 365. */
export const administratorGuideFiles: readonly MarkdownFile[] = [
  { file: "beheer/01-koppelen.md", text: connecting },
  { file: "beheer/02-rechten.md", text: rights },
  { file: "beheer/03-lijsten-en-controle.md", text: lists },
  { file: "beheer/04-hosting-en-grenzen.md", text: hosting },
  { file: "beheer/05-in-teams-zetten.md", text: teams },
  { file: "beheer/06-verzegelde-stemmen.md", text: sealing },
];
