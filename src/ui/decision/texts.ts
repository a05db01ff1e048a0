import type { AdoptionCheck } from "@/domain/decision/adoptionCheck";
import type { Decision } from "@/domain/decision/decision";
import { formatDate } from "../format/dates";

/** What is decided on, as a sentence needs it. */
export type Decided = "assessment" | "plan";

const names: Readonly<Record<Decided, string>> = { assessment: "zelfscan", plan: "plan" };
const articles: Readonly<Record<Decided, string>> = { assessment: "de zelfscan", plan: "het plan" };
const pronouns: Readonly<Record<Decided, string>> = { assessment: "die", plan: "het" };

export const decisionTexts = {
  title: "Vaststellen",
  explanations: {
    assessment:
      "Bij het vaststellen wordt de zelfscan bewaard zoals die nu is, met datum en functie. Daarna kunt u de antwoorden lezen, maar niet wijzigen, tot iemand de zelfscan heropent.",
    plan: "Bij het vaststellen wordt het plan bewaard zoals het nu is, met datum en functie. Daarna kunt u de teksten lezen, maar niet wijzigen, tot iemand het plan heropent. De stand van de uitvoering kunt u wel bijhouden.",
  } satisfies Record<Decided, string>,
  on: "Datum",
  by: "Vastgesteld door",
  byHint: "Noem een functie of een overleg, bijvoorbeeld: wethouder sociaal domein, stuurgroep.",
  byMissing: (what: Decided) => `Vul in wie ${articles[what]} vaststelt: een functie of een overleg.`,
  adopt: (what: Decided) => `${capital(names[what])} vaststellen`,
  adopted: (on: string, by: string) => `Vastgesteld op ${on} door ${by}.`,
  states: {
    concept: "Nog niet vastgesteld.",
    revised: "Herzien: heropend na een vaststelling, en nog niet opnieuw vastgesteld.",
  },
  checksum: (checksum: string) => `Controlegetal van wat is vastgesteld: ${checksum}`,
  check: (check: AdoptionCheck | "failed", what: Decided) => checks[check](what),
  downloadSnapshot: "Vastgestelde versie downloaden",
  snapshotName: (name: string, on: string) => `${name}, vastgesteld ${on}`,
  reopenTitle: "Heropenen",
  reopenExplanation: (what: Decided) =>
    `Moet er iets veranderen? Heropen dan ${articles[what]}. Wat is vastgesteld, blijft bewaard.`,
  reopenBy: "Heropend door",
  reopenByHint: "Noem een functie of een overleg.",
  reopenByMissing: (what: Decided) => `Vul in wie ${articles[what]} heropent: een functie of een overleg.`,
  reason: "Waarom?",
  reasonMissing: (what: Decided) => `Vul in waarom ${articles[what]} weer open moet.`,
  reopen: (what: Decided) => `${capital(names[what])} heropenen`,
  cancel: "Annuleren",
  log: (what: Decided) => `Beslissingen over ${what === "plan" ? "dit plan" : "deze zelfscan"}`,
  logEntry: (decision: Decision) =>
    decision.kind === "adopted"
      ? `${formatDate(decision.on)}: vastgesteld door ${decision.by}`
      : `${formatDate(decision.on)}: heropend door ${decision.by}. Reden: ${decision.reason}`,
};

const checks: Readonly<Record<AdoptionCheck | "failed", (what: Decided) => string>> = {
  notAdopted: () => "",
  unchanged: (what) =>
    what === "plan"
      ? "Het plan is nog precies zoals het is vastgesteld."
      : "De antwoorden zijn nog precies zoals ze zijn vastgesteld.",
  changedSince: (what) =>
    `Let op: er is iets gewijzigd nadat ${articles[what]} is vastgesteld. Download de vastgestelde versie om te zien wat er stond, of heropen ${articles[what]} en stel ${pronouns[what]} opnieuw vast.`,
  failed: (what) =>
    `De app kon nu niet nagaan of ${articles[what]} nog is zoals vastgesteld. Laad de pagina opnieuw.`,
  tamperedWith: (what) =>
    `Let op: wat bij het vaststellen is bewaard, is buiten de app om gewijzigd of weggehaald. Vertrouw niet op deze vaststelling. Heropen ${articles[what]} en stel ${pronouns[what]} opnieuw vast.`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
