import { guidanceFileName } from "../guidance";

/** Where a municipality puts its own content, beside the page of the app. */
export const ownFolder = "eigen-inhoud";
/** In that folder: {"bestanden": [names]}. */
export const listName = "lijst.json";

const framework = "kwaliteitskader-2019";
const standardNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export function ownGuidanceName(number: number): string {
  return `${framework}/${guidanceFileName(number)}`;
}

/** What a municipality may say in its own words. Only these are ever fetched, so no name can lead out of the folder. */
export const replaceableNames: readonly string[] = [
  "schaal.json",
  "routekaart.json",
  "infobox.json",
  "begrippen.json",
  "gemeenten.json",
  ...standardNumbers.map(ownGuidanceName),
];

/** What the VNG wrote. Nobody can put other words in its mouth. */
export const literalNames: readonly string[] = [
  "bijlage-5.json",
  `${framework}/kader.json`,
  ...standardNumbers.map((number) => `${framework}/standaard-${String(number).padStart(2, "0")}.json`),
];
