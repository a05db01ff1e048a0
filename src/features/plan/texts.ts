import type { PlanPeriod, PlanSection } from "@/domain/action-plan/actionPlan";
import type { MeasureColumn } from "@/domain/action-plan/measure";

export const planTexts = {
  general: "Titel en periode",
  title: "Titel van het plan",
  from: "Van",
  to: "Tot en met",
  sections: "Tekst van het plan",
  sectionsExplanation:
    "Dit zijn de onderdelen van Bijlage 5. Wat u leeg laat, krijgt in het document de aanwijzing uit het format.",
  forExample: "Bijvoorbeeld:",
  measures: "Maatregelen",
  measuresExplanation: "Vul per maatregel in wat u gaat doen. De kolommen zijn die van Bijlage 5.",
  standards: "Tekst van de standaarden",
  addMeasure: "Maatregel toevoegen",
  addTo: (heading: string) => `Maatregel toevoegen bij ${heading}`,
  suggestions: "Ideeën voor maatregelen (eigen voorstel, niet van de VNG)",
  noMeasures: "Nog geen maatregelen.",
  standard: (number: number) => `Standaard ${number}`,
  literalStandard: (number: number, text: string) => `${number}. ${text}`,
  standardOf: (position: number) => `Standaard van maatregel ${position}`,
  remove: "Verwijderen",
  removeWhich: (position: number, title: string) =>
    `Maatregel ${position} verwijderen: ${title || "nog zonder naam"}`,
  removed: (title: string) => `Maatregel verwijderd: ‘${title || "nog zonder naam"}’`,
  measure: (position: number) => `Maatregel ${position}`,
  cell: (column: MeasureColumn, position: number) => `${columnNames[column]}, maatregel ${position}`,
  tools: "Bewerken",
  download: "Download als Word-document",
  downloading: "Document maken…",
  downloaded: "Het document is gemaakt. Kijk bij uw downloads.",
  fileName: (name: string, { from, to }: PlanPeriod) => `${name} ${from}-${to}`,
  downloadExplanation:
    "U krijgt een Word-bestand in het format van Bijlage 5. Daarin kunt u verder werken. Wat u in Word wijzigt, komt nog niet terug in deze app.",
};

/** Our own short names, for labels; the full column titles come from Bijlage 5. */
export const columnNames: Readonly<Record<MeasureColumn, string>> = {
  title: "Maatregel of verbeterpunt",
  currentState: "Huidige stand van zaken",
  improvement: "Omschrijving verbeteractie",
  intendedResult: "Beoogd resultaat",
  responsible: "Wie gaat het doen?",
  planning: "Planning",
  costs: "Kosten",
};

export const sectionLabels: Readonly<Record<PlanSection, string>> = {
  introduction: "Inleiding",
  regionalPolicy: "Context: regiovisie, regionale uitgangspunten, etc.",
  localPolicy: "Context: lokale uitgangspunten, ontwikkelingen en afspraken",
  regionalScan: "Context: belangrijke punten uit Zelfscan Regiobreed",
  summary: "Samenvatting belangrijkste uitkomsten en suggesties voor verbetermaatregelen",
  approach: "Plan van aanpak: hoe het wordt opgepakt",
};
