import type { PlainDate } from "@/domain/record";
import { formatDate } from "@/ui/format/dates";

export const mineTexts = {
  title: "Mijn werk",
  workspaces: "Mijn werkruimtes",
  noWorkspaces: "Hier staat nog geen werkruimte. Open een tab in uw team, of begin zelf.",
  begin: "Naar het begin",
  shared: (site: string) => `In SharePoint, site ‘${site}’`,
  onDevice: "Alleen op dit apparaat",

  measures: "Mijn maatregelen",
  measuresExplanation:
    "De maatregelen die nog niet klaar zijn, met de eerste datum bovenaan. Kies wie u bent: de app kijkt naar wat er in de kolom ‘Wie’ staat.",
  whose: "Van wie",
  everybody: "Iedereen",
  noMeasures: "Er staan geen maatregelen open.",
  untitled: "Maatregel zonder titel",
  dueOn: (date: PlainDate | null, isLate: boolean) => {
    if (date === null) return "Geen einddatum";
    return isLate ? `${formatDate(date)} (voorbij)` : formatDate(date);
  },
};
