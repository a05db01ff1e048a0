import { formatDate } from "@/ui/format/dates";
import type { PlainDate } from "@/domain/record";
import type { Progress } from "@/domain/self-assessment/progress";

export const routeTexts = {
  nextStep: "Volgende stap",
  remove: "Verwijderen",
  removeWhich: (name: string) => `${name} verwijderen`,
  removed: (name: string) => `${name} is verwijderd.`,
  assessments: "1. Zelfscan",
  assessmentsExplanation:
    "Beantwoord per kwaliteitsstandaard hoe ver uw gemeente is. Doe dit liefst samen met lokale teams en Veilig Thuis.",
  newAssessment: "Nieuwe zelfscan",
  assessmentName: (municipality: string, date: PlainDate) => `Zelfscan ${municipality}, ${formatDate(date)}`,
  progress: ({ answered, total }: Progress) => `${answered} van ${total} onderdelen beantwoord`,
  continueAssessment: "Verder met de zelfscan",
  lookAtAnswers: "Antwoorden bekijken",
  results: "2. Uitkomsten",
  resultsExplanation:
    "Zie waar u staat, waar u ‘weten we niet’ antwoordde en wat nog open is. Maak van een verbeterpunt een maatregel.",
  resultsOf: (name: string) => `Uitkomsten van ${name}`,
  noResults: "U ziet hier uitkomsten zodra er een zelfscan is.",
  plans: "3. Plan van aanpak",
  plansExplanation: "Leg vast wat u gaat doen, in het format van Bijlage 5. Download het als Word-document.",
  newPlan: "Nieuw plan van aanpak",
  planSummary: (from: number, to: number, measures: number) =>
    `${from} – ${to}, ${measures} ${measures === 1 ? "maatregel" : "maatregelen"}`,
  steps: {
    startAssessment: {
      text: "Begin met een zelfscan. U kunt op elk moment stoppen en later verdergaan.",
      action: "Zelfscan beginnen",
    },
    continueAssessment: { text: "De zelfscan is nog niet af.", action: "Verder met de zelfscan" },
    startPlan: {
      text: "De zelfscan is ingevuld. Bekijk de uitkomsten en kies waar u mee aan de slag gaat.",
      action: "Uitkomsten bekijken",
    },
    continuePlan: { text: "Werk het plan van aanpak uit en download het document.", action: "Naar het plan" },
  },
};
