import type { SpreadShape } from "@/domain/session/spread";
import { sessionTexts } from "../texts";

const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });

export const resultTexts = {
  spread: "Verdeling",
  tableOf: (total: number) => `Wie kiest wat (${sessionTexts.voices(total)})`,
  perspective: "Invalshoek",
  everyone: "Samen",
  asTable: "Bekijk als tabel",
  camp: (voices: string, labels: readonly string[]) => `${voices}: ${list.format(labels)}`,
  inCamp: (perspective: string, count: number) => `${perspective} (${count})`,
  whoInCamp: (who: readonly string[]) => list.format(who),
  earlierRound: (round: number) => `Ronde ${round}`,
  sentence: (
    shape: SpreadShape | null,
    counts: readonly { readonly count: number; readonly label: string }[],
  ) => {
    const counted = list.format(counts.map(({ count, label }) => `${count} × ${label.toLowerCase()}`));
    return [
      ...(counts.length > 0 ? [`${counted}.`] : []),
      ...(shape ? [sessionTexts.shapes[shape]] : []),
    ].join(" ");
  },

  decision: "Besluit",
  decidedLevel: "Wat is het antwoord van de zelfscan?",
  reason: "Reden",
  minorityWho: "Wie ziet het anders? (functie of organisatie)",
  minorityWhy: "Waarom?",
  campsHint: "Er zijn twee kampen. Leg uit waarom u dit besluit, of wie het anders ziet.",
  needsReason: "Vul een reden in, of wie het anders ziet en waarom.",
  newPlan: "Er is nog geen plan om aan te vullen. Met uw idee begint een nieuw plan van aanpak.",
  whichPlan: "In welk plan komt dit idee?",
  idea: "Idee voor een maatregel",
  decide: "Besluit vastleggen",
  notDecided:
    "Dit besluit is niet vastgelegd. Er is intussen iets veranderd: een ander zit voor, of u bent bij een ander onderdeel.",
  decided: "Het besluit is vastgelegd.",
  decidedAs: (level: string) => `Het besluit is vastgelegd. Antwoord van de zelfscan: ${level}.`,
};
