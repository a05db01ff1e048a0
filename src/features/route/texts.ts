import type { ActionPlan, PlanPeriod } from "@/domain/action-plan/actionPlan";
import type { Decision } from "@/domain/decision/decision";
import type { PlainDate } from "@/domain/record";
import type { Progress } from "@/domain/self-assessment/progress";
import type { Scope } from "@/domain/self-assessment/selfAssessment";
import { formatDate } from "@/ui/format/dates";
import type { StepState } from "./stepState";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const forWhom = (scope: Scope, region: string) =>
  scope === "local" ? "Lokaal" : `Regionaal${region.trim() ? ` (${region.trim()})` : ""}`;

const stateWords: Readonly<Record<StepState, string>> = { ready: "Klaar. ", busy: "Bezig. ", notStarted: "" };

export const routeTexts = {
  scope: "Hoe doorloopt u de routekaart?",
  scopes: {
    local: "Lokaal: uw gemeente met haar lokale teams",
    regional: "Regionaal: een aantal gemeenten samen met Veilig Thuis",
  } satisfies Record<Scope, string>,
  scopeNames: {
    local: "Lokaal",
    regional: "Regionaal",
  } satisfies Record<Scope, string>,
  nextTitle: "Volgende stap",
  allReady: "Alle stappen zijn klaar. Begin opnieuw wanneer u wilt zien wat er is veranderd.",
  steps: "De routekaart",
  stepTitle: (number: number, title: string) => `Stap ${number}: ${title}`,
  step: (number: number, title: string) => `${number}. ${title}`,
  // Where nobody ticked anything off the app does not know whether they began: it may see a scan or a plan all the same.
  stateAndCount: (state: StepState, done: number, total: number) =>
    `${stateWords[state]}${done} van ${counted(total, "punt", "punten")} afgevinkt.`,
  look: "Bekijk deze stap",

  assessments: "Zelfscans",
  noAssessments: "Er is nog geen zelfscan.",
  newAssessment: "Nieuwe zelfscan",
  fromEarlier: "Nieuwe zelfscan vanuit een eerdere",
  assessmentName: (municipality: string, date: PlainDate) => `Zelfscan ${municipality}, ${formatDate(date)}`,
  progress: ({ answered, total }: Progress) => `${answered} van ${total} onderdelen beantwoord`,
  resultsOf: (name: string) => `Uitkomsten van ${name}`,
  results: "Uitkomsten",
  adopted: (date: PlainDate) => `Vastgesteld op ${formatDate(date)}`,
  plans: "Plannen van aanpak",
  noPlans: "Er is nog geen plan van aanpak.",
  newPlan: "Nieuw plan van aanpak",
  fromEarlierPlan: "Nieuw plan vanuit een eerder plan",
  earlierPlan: (name: string, { from, to }: PlanPeriod, unfinished: number) =>
    `${name} (${from} – ${to}): ${counted(unfinished, "maatregel", "maatregelen")} nog niet klaar`,
  planSummary: ({ scope, region, period: { from, to } }: ActionPlan, measures: number) =>
    `${forWhom(scope, region)}, ${from} – ${to}, ${counted(measures, "maatregel", "maatregelen")}`,
  planState: (last: Decision | undefined) => {
    if (!last) return "Concept";
    return last.kind === "adopted"
      ? `Vastgesteld op ${formatDate(last.on)}`
      : `Herzien: heropend op ${formatDate(last.on)}`;
  },
  remove: "Verwijderen",
  removeWhich: (name: string) => `${name} verwijderen`,
  removed: (name: string) => `${name} is verwijderd.`,

  facts: {
    answered: ({ answered, total }: Progress) => `${answered} van ${total} onderdelen zijn beantwoord.`,
    gaps: (gaps: number, blindSpots: number) =>
      `${counted(gaps, "verbeterpunt", "verbeterpunten")} en ${counted(blindSpots, "witte vlek", "witte vlekken")}.`,
    measures: (count: number) => `${counted(count, "maatregel", "maatregelen")} in het nieuwste plan.`,
    adopted: (date: PlainDate) => `De zelfscan is vastgesteld op ${formatDate(date)}.`,
    startedOn: (date: PlainDate) => `De nieuwste zelfscan is van ${formatDate(date)}.`,
  },
  actions: {
    startAssessment: "Zelfscan beginnen",
    toAssessment: "Naar de zelfscan",
    toResults: "Naar de uitkomsten",
    startPlan: "Plan van aanpak beginnen",
    toPlan: "Naar het plan van aanpak",
    restart: "Nieuwe zelfscan beginnen",
  },

  who: "Wie heeft u nodig?",
  takes: "Hoeveel tijd kost het?",
  whenReady: "Wanneer is deze stap klaar?",
  checklist: "Checklist",
  markReady: "Deze stap is klaar",
  reopenStep: "Toch nog niet klaar",
  isReady: "Deze stap is klaar.",
  notes: "Aantekeningen",
  notesHint: "Bijvoorbeeld afspraken en data. Noem functies, geen namen.",
  edit: "Teksten aanpassen",
  stopEditing: "Klaar met aanpassen",
  purpose: "Waar deze stap over gaat",
  ownWords: "Tekst van deze stap",
  item: (number: number) => `Punt ${number}`,
  addItem: "Punt toevoegen",
  removeItem: (text: string) => `Punt verwijderen: ${text}`,
  itemRemoved: (text: string) => `Het punt ‘${text}’ is verwijderd.`,
  restorePurpose: "Weer de gewone tekst",
  restoreChecklist: "Weer de gewone checklist",
  ownText: "Tekst aangepast door uw gemeente.",
  ownChecklist: "Checklist aangepast door uw gemeente.",
  previous: (number: number, title: string) => `Vorige: ${number}. ${title}`,
  next: (number: number, title: string) => `Volgende: ${number}. ${title}`,
  toRoute: "Naar de hele routekaart",
};
