import type { FieldsOf } from "@/domain/workspace/records";

type Names<Kind extends keyof FieldsOf> = Readonly<Record<keyof FieldsOf[Kind], string>>;
type NamedKind =
  | "workspace"
  | "selfAssessment"
  | "answer"
  | "actionPlan"
  | "measure"
  | "routeProgress"
  | "infoLink"
  | "keptFile"
  | "session";

/** How a field is called. A field that a kind of record gets later stops the build here. */
const names: { readonly [Kind in NamedKind]: Names<Kind> } = {
  workspace: {
    name: "naam",
    municipality: "gemeente",
    scope: "lokaal of regionaal",
    terms: "eigen woorden",
    isSample: "voorbeeld",
  },
  selfAssessment: {
    name: "naam",
    municipality: "gemeente",
    framework: "versie van het kwaliteitskader",
    scope: "lokaal of regionaal",
    region: "regio",
    startedOn: "datum",
    completedBy: "ingevuld door",
    informedBy: "met informatie van",
  },
  answer: {
    assessment: "zelfscan",
    aspect: "onderdeel",
    choice: "antwoord",
    explanation: "toelichting",
    evidence: "vindplaatsen",
    remarks: "opmerkingen",
    carriedFrom: "overgenomen uit",
    agreement: "besluit van het overleg",
  },
  actionPlan: {
    title: "titel",
    period: "periode",
    framework: "versie van het kwaliteitskader",
    scope: "lokaal of regionaal",
    region: "regio",
    assessments: "zelfscans",
    logos: "logo’s",
    template: "huisstijl",
    introduction: "inleiding",
    regionalPolicy: "regionaal beleid",
    localPolicy: "lokaal beleid",
    regionalScan: "regionale zelfscan",
    summary: "samenvatting",
    approach: "aanpak",
  },
  measure: {
    plan: "plan",
    standard: "kwaliteitsstandaard",
    title: "maatregel of verbeterpunt",
    currentState: "huidige stand van zaken",
    improvement: "verbeteractie",
    intendedResult: "beoogd resultaat",
    responsible: "wie gaat het doen",
    planning: "planning",
    costs: "kosten",
    state: "voortgang",
    priority: "prioriteit",
    dueOn: "klaar op",
    oneOffCosts: "eenmalig bedrag",
    yearlyCosts: "bedrag per jaar",
    remarks: "opmerkingen",
    order: "volgorde",
    origin: "herkomst",
  },
  routeProgress: {
    step: "stap",
    isReady: "klaar",
    checked: "afgevinkte punten",
    notes: "aantekeningen",
    ownPurpose: "eigen uitleg",
    ownChecklists: "eigen lijst",
  },
  infoLink: {
    standards: "kwaliteitsstandaarden",
    title: "naam",
    organisation: "organisatie",
    url: "adres",
    kind: "soort",
    description: "omschrijving",
    known: "bekende link",
    checkedOn: "nagekeken op",
  },
  keptFile: {
    purpose: "soort",
    name: "naam",
    mediaType: "bestandstype",
    alt: "beschrijving",
    content: "inhoud",
  },
  session: {
    assessment: "zelfscan",
    title: "naam",
    startsAt: "begin van het overleg",
    bookedMinutes: "geplande minuten",
    agenda: "agenda",
    settled: "geparkeerd of overgeslagen",
    showsPerspectives: "verdeling per invalshoek",
    timerUntil: "tijd tot",
    course: "stand van het overleg",
  },
};

export function fieldName(kind: string, field: string): string {
  if (field === "deletedAt") return "verwijderd";
  const ofKind: Readonly<Record<string, string>> | undefined = Object.entries(names).find(
    ([each]) => each === kind,
  )?.[1];
  return ofKind?.[field] ?? field;
}
