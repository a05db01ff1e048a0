import type { PlainDate } from "@/domain/record";
import { formatDate } from "../format/dates";

export const municipalityTexts = {
  noMatch:
    "Geen gemeente gevonden. Controleer de spelling, of typ de naam van de gemeente en niet die van de plaats.",
  more: (count: number) => `En nog ${count === 1 ? "1 gemeente" : `${count} gemeenten`}. Typ meer letters.`,
  vanished: (name: string, asOf: PlainDate) =>
    `Gemeente ${name} staat niet meer in de lijst van gemeenten (stand ${formatDate(asOf)}).`,
  whatToDo: {
    elsewhere:
      "Is er een herindeling geweest? Kies bij Instellingen de gemeente van nu. Eerdere zelfscans houden hun naam.",
    settings:
      "Is er een herindeling geweest? Kies hieronder de gemeente van nu. Eerdere zelfscans houden hun naam.",
  },
  toSettings: "Naar Instellingen",
};
