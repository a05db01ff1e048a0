import type { SpreadShape } from "@/domain/session/spread";
import { sessionTexts } from "../texts";

const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });

export const resultTexts = {
  spread: "Verdeling",
  tableOf: (total: number) => `Wie kiest wat (${sessionTexts.voices(total)})`,
  perspective: "Invalshoek",
  everyone: "Samen",
  asTable: "Bekijk als tabel",
  revealed: (shape: SpreadShape) => `Onthuld. ${sessionTexts.shapes[shape]}`,
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

  decidedLevel: "Wat is het antwoord van de zelfscan?",
  reason: "Reden",
  minorityWho: "Wie ziet het anders? (functie of organisatie)",
  minorityWhy: "Waarom?",
  idea: "Idee voor een maatregel",
  decide: "Besluit vastleggen",
  decided: "Het besluit is vastgelegd.",
};
