import type { AnswerScale } from "@/domain/framework/answerScale";
import { countsOf, type Distribution, type Standing } from "@/domain/self-assessment/results";
import type { PlanPeriod } from "@/domain/action-plan/actionPlan";
import type { Progress } from "@/domain/self-assessment/progress";
import type { PlainDate } from "@/domain/record";
import { formatDate } from "@/ui/format/dates";

const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });

export const resultTexts = {
  title: (name: string) => `Uitkomsten: ${name}`,
  introduction: ({ answered, total }: Progress) =>
    `Beantwoord: ${answered} van de ${total} onderdelen. Dit is een beeld om samen over te praten, geen rapportcijfer.`,
  nothingYet:
    "Er is nog niets beantwoord. Zodra u het eerste onderdeel beantwoordt, ziet u hier waar u staat.",
  toAssessment: "Naar de zelfscan",
  carried: (count: number) =>
    count === 1
      ? "1 antwoord komt uit een eerdere zelfscan en is nog niet opnieuw bekeken. Het telt wel mee."
      : `${count} antwoorden komen uit een eerdere zelfscan en zijn nog niet opnieuw bekeken. Ze tellen wel mee.`,
  toCarried: "Naar het eerste antwoord",
  counted: (title: string, count: number) => `${title} (${count})`,
  distribution: "Waar u staat, per standaard",
  standard: (number: number, shortTitle: string) => `${number}. ${shortTitle}`,
  open: "Nog open",
  legend: "Legenda",
  asTable: "Bekijk als tabel",
  tableCaption: "Aantal onderdelen per antwoord en per standaard",
  tableStandard: "Standaard",
  sentence: (distribution: Distribution, scale: AnswerScale) => {
    const parts = countsOf(distribution)
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => `${count} × ${standingLabel(kind, scale).toLowerCase()}`);
    return `${list.format(parts)}.`;
  },
  blindSpots: "Witte vlekken",
  blindSpotsExplanation:
    "Een witte vlek is een onderdeel waar ‘weten we niet’ is geantwoord. Wie weet dit wel? Nodig die de volgende keer uit.",
  noBlindSpots: "Nergens is ‘weten we niet’ geantwoord.",
  gaps: "Verbeterpunten",
  gapsExplanation:
    "Deze onderdelen zijn lager dan ‘geborgd’ beantwoord. Ze staan per cluster. Wat het verst van ‘geborgd’ af staat, staat voorop.",
  noGaps: "Geen enkel onderdeel is lager dan ‘geborgd’ beantwoord.",
  openTitle: "Nog open",
  openExplanation: "Deze onderdelen zijn nog niet beantwoord. Ze tellen nergens in mee.",
  noneOpen: "Alle onderdelen zijn beantwoord.",
  openAt: (number: number, shortTitle: string, count: number) =>
    `${number}. ${shortTitle}: ${count} ${count === 1 ? "onderdeel" : "onderdelen"}`,
  answerIs: (label: string) => `Antwoord: ${label.toLowerCase()}`,
  explanation: (text: string) => `Toelichting: ${text}`,
  makeMeasure: "Maak hiervan een maatregel",
  currentState: (date: PlainDate, answer: string, explanation: string) =>
    `Zelfscan van ${formatDate(date)}: ${answer.toLowerCase()}. ${explanation}`.trim(),
  inPlan: "Staat in het plan",
  openPlan: "Naar het plan",
  planIsAdopted: "Het plan is vastgesteld. Heropen het voor een nieuwe maatregel.",
  planOption: (name: string, { from, to }: PlanPeriod) => `${name} (${from} – ${to})`,
  whichPlan: "In welk plan komen nieuwe maatregelen?",
};

export function standingLabel(kind: Standing, scale: AnswerScale): string {
  return kind === "open" ? resultTexts.open : scale.choices[kind].label;
}
