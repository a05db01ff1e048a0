import type { Progress } from "@/domain/self-assessment/progress";

export const assessmentTexts = {
  standards: "Kwaliteitsstandaarden",
  allStandards: "Kies een standaard",
  standard: (number: number, shortTitle: string) => `${number}. ${shortTitle}`,
  standardTitle: (number: number, shortTitle: string) => `Standaard ${number}: ${shortTitle}`,
  standardProgress: ({ answered, total }: Progress) => `${answered} van ${total}`,
  progress: ({ answered, total }: Progress) => `${answered} van ${total} onderdelen beantwoord`,
  literal: "Letterlijke tekst van de standaard",
  scaleTitle: "Wat betekenen de antwoorden?",
  help: "Uitleg en voorbeelden",
  evidence: "Hieraan kunt u het zien",
  questions: "Vragen voor het gesprek",
  aspects: "Hoe ver is uw gemeente?",
  explain: "Toelichting toevoegen",
  explanation: "Toelichting",
  explanationHint: "Noem functies, geen namen. Schrijf niets over inwoners.",
  whyNotHint: "Leg uit waarom dit niet geldt. Noem functies, geen namen.",
  clear: "Antwoord wissen",
  previous: (number: number, shortTitle: string) => `Vorige: ${number}. ${shortTitle}`,
  next: (number: number, shortTitle: string) => `Volgende: ${number}. ${shortTitle}`,
  toResults: "Naar de uitkomsten",
};
