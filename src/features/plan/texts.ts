import type { PlanPeriod, PlanSection } from "@/domain/action-plan/actionPlan";
import type { MeasureColumn, Priority } from "@/domain/action-plan/measure";
import type { Grouping } from "@/domain/action-plan/measureView";
import type { Scope } from "@/domain/self-assessment/selfAssessment";

/** The form asks for "kort & bondig" in this column; beyond this many characters we say so. */
const shortEnough = 400;

export const planTexts = {
  undo: "Stap terug",
  redo: "Stap opnieuw",
  notFilledIn: "Niet ingevuld",
  unnamed: "Maatregel zonder naam",
  general: "Over dit plan",
  period: "Periode",
  years: ({ from, to }: PlanPeriod) => `${from} – ${to}`,
  scope: "Voor wie is dit plan?",
  scopes: {
    local: "Lokaal: voor één gemeente",
    regional: "Regionaal: voor een aantal gemeenten samen",
  } satisfies Record<Scope, string>,
  scopeOf: (scope: Scope, region: string) =>
    scope === "local" ? "Lokaal" : `Regionaal${region ? `: ${region}` : ""}`,
  region: "Naam van de regio",
  basis: "Op welke zelfscans rust dit plan?",
  noBasis: "Geen zelfscan genoemd",
  nothingToAdopt: "Vaststellen kan zodra er een maatregel in het plan staat.",
  draftSummary: "Concepttekst voor de samenvatting maken",
  draftExplanation:
    "De app zet de uitkomsten van de gekozen zelfscans onder de samenvatting. Pas de tekst daarna zelf aan.",
  costsTitle: "Wat kost het?",
  costsTable: "Kosten per cluster en per jaar",
  cluster: "Cluster",
  total: "Totaal",
  uncosted: (count: number) =>
    `${count === 1 ? "Bij 1 maatregel" : `Bij ${count} maatregelen`} staat geen bedrag. Vul het in onder ‘Meer’, naast de maatregel. De tekst in de kolom Kosten telt niet mee.`,
  uncostedWhich: "Welke maatregelen zijn dat?",
  costsNote:
    "Eigen overzicht, geen deel van Bijlage 5. Een eenmalig bedrag telt in het jaar van de einddatum, een jaarlijks bedrag in elk jaar. Wat is gestopt, telt niet mee.",
  state: "Stand",
  stateOf: (position: number) => `Stand van maatregel ${position}`,
  allStates: "Alle",
  priority: "Prioriteit",
  priorities: { high: "Hoog", normal: "Gewoon", low: "Laag" } satisfies Record<Priority, string>,
  dueOn: "Einddatum",
  overdue: "Einddatum voorbij",
  oneOffCosts: "Kosten eenmalig",
  yearlyCosts: "Kosten per jaar",
  remarks: "Opmerkingen",
  remarksHint: "Voor wie aan het plan werkt. Komt niet in het document.",
  ownFields: "Deze gegevens zijn een aanvulling van deze app. Ze staan niet in de tabel van Bijlage 5.",
  addedByHand: "Deze maatregel komt niet uit een zelfscan.",
  fromAnswer: (assessment: string) => `Komt uit een antwoord in: ${assessment}`,
  fromRemovedScan: "Deze maatregel komt uit een zelfscan die is verwijderd.",
  more: "Meer",
  moreAbout: (position: number) => `Meer over maatregel ${position}`,
  moveUp: (position: number) => `Maatregel ${position} omhoog`,
  moveDown: (position: number) => `Maatregel ${position} omlaag`,
  moved: (position: number, total: number) => `Staat nu op plaats ${position} van ${total}.`,
  cannotMove: { up: "Deze maatregel staat al bovenaan.", down: "Deze maatregel staat al onderaan." },
  nowAt: (standard: number, title: string) => `Staat nu bij standaard ${standard}: ${title}.`,
  duplicate: (position: number) => `Maatregel ${position} kopiëren`,
  search: "Zoek in de maatregelen",
  grouping: "Bij elkaar per",
  groupings: {
    cluster: "Cluster",
    responsible: "Wie het doet",
    dueOn: "Einddatum",
  } satisfies Record<Grouping, string>,
  noKey: { responsible: "Nog niemand", dueOn: "Zonder einddatum" },
  onlyUncosted: "Alleen zonder bedrag",
  shownCount: (shown: number, total: number) => `${shown} van de ${total} maatregelen`,
  lengthAdvice: (column: MeasureColumn, length: number) =>
    column === "currentState" && length > shortEnough
      ? `Kort en bondig: dit zijn ${length} tekens. Lukt het in ${shortEnough}?`
      : null,
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
  noneShown: "Hier is geen maatregel die past bij wat u zoekt.",
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
