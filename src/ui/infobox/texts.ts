import type { LinkAge, LinkKind } from "@/domain/infobox/infobox";
import type { PlainDate } from "@/domain/record";
import { formatDate } from "../format/dates";

const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });

export const linkKindNames: Readonly<Record<LinkKind, string>> = {
  guideline: "Richtlijn",
  method: "Methode",
  eLearning: "E-learning",
  handbook: "Handreiking",
  research: "Onderzoek",
  website: "Website",
};

/** What an age note is about, in a word. */
export const linkAgeWords: Readonly<Record<LinkAge, string>> = {
  current: "Let op.",
  older: "Oudere bron.",
  doubtful: "Misschien verouderd.",
};

export const linkTexts = {
  links: (standards: readonly number[]) => `Links bij ${standardsInWords(standards)}`,
  countedLinks: (count: number, standards: readonly number[]) =>
    `${count} ${count === 1 ? "link" : "links"} bij ${standardsInWords(standards)}`,
  own: "Eigen link",
  checkedOn: (day: PlainDate) => `Gecontroleerd op ${formatDate(day)}`,
  unchecked: "Nog niet gecontroleerd",
  toInfobox: "Naar de infobox:",
  standard: (number: number) => `standaard ${number}`,
};

/** "standaard 3", or "standaard 4, 5, 7 en 8". */
export function standardsInWords(standards: readonly number[]): string {
  return `standaard ${list.format(standards.map(String))}`;
}
