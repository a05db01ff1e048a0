import type { FoundIn } from "@/domain/self-assessment/search";
import type { Progress } from "@/domain/self-assessment/progress";
import type { Scope } from "@/domain/self-assessment/selfAssessment";

export const assessmentTexts = {
  standards: "Kwaliteitsstandaarden",
  allStandards: "Kies een standaard",
  standard: (number: number, shortTitle: string) => `${number}. ${shortTitle}`,
  standardTitle: (number: number, shortTitle: string) => `Standaard ${number}: ${shortTitle}`,
  standardProgress: ({ answered, total }: Progress) => `${answered} van ${total}`,
  progress: ({ answered, total }: Progress) => `${answered} van ${total} onderdelen beantwoord`,
  carriedCount: (count: number) =>
    count === 1
      ? "1 antwoord komt uit een eerdere zelfscan en is nog niet bekeken."
      : `${count} antwoorden komen uit een eerdere zelfscan en zijn nog niet bekeken.`,
  nextOpen: (count: number) => `Naar het volgende open onderdeel (nog ${count})`,

  literal: "Letterlijke tekst van de standaard",
  scaleTitle: "Wat betekenen de antwoorden?",
  questions: "Vragen voor het gesprek",
  aspects: {
    local: "Hoe ver is uw gemeente?",
    regional: "Hoe ver is uw regio?",
  } satisfies Record<Scope, string>,
  keys: (choices: readonly string[]) =>
    `Met het toetsenbord gaat het sneller. Ga met Tab naar een antwoord of klik er een aan. Druk dan op een cijfer: ${choices
      .map((choice, index) => `${index + 1} is ${choice.toLowerCase()}`)
      .join(
        ", ",
      )}. De app gaat dan naar het volgende onderdeel. Bij ‘niet van toepassing’ vraagt de app eerst waarom.`,
  carried: "Overgenomen uit een eerdere zelfscan. Klopt dit nog?",
  stillRight: "Dit klopt nog",
  explain: "Toelichting toevoegen",
  explanation: "Toelichting",
  explanationHint: "Noem functies, geen namen. Schrijf niets over inwoners.",
  whyNotHint: "Leg uit waarom dit niet geldt. Noem functies, geen namen.",
  goOn: "Naar het volgende onderdeel",
  newEvidence: "Vindplaats toevoegen",
  evidenceLinks: "Vindplaatsen",
  evidenceAddress: "Adres van het document of de pagina",
  evidenceHint: "Een link naar wat laat zien dat dit klopt. Nooit naar een dossier van een inwoner.",
  evidenceLabel: "Naam (mag leeg blijven)",
  addEvidence: "Toevoegen",
  cancel: "Annuleren",
  removeEvidence: (name: string) => `${name} verwijderen`,
  evidenceRemoved: (name: string) => `De vindplaats ${name} is verwijderd.`,
  remark: "Opmerking maken",
  remarks: "Opmerkingen",
  remarksHint: "Voor wie aan deze zelfscan werkt. Komt niet in de uitkomsten of het plan.",
  clear: "Antwoord wissen",
  answer: "Antwoord",
  noAnswer: "Niet beantwoord",
  adoptedNote: "Deze zelfscan is vastgesteld. De antwoorden kunt u lezen; opmerkingen maken kan nog.",
  previous: (number: number, shortTitle: string) => `Vorige: ${number}. ${shortTitle}`,
  next: (number: number, shortTitle: string) => `Volgende: ${number}. ${shortTitle}`,
  toResults: "Naar de uitkomsten",

  search: "Zoek in de zelfscan",
  searchTitle: (query: string) => `Gevonden voor ‘${query}’`,
  searchCount: (count: number) =>
    count === 1 ? "1 plaats gevonden." : `${count === 0 ? "Geen" : count} plaatsen gevonden.`,
  searchNothing: "Probeer een ander woord, of een deel van een woord.",
  endSearch: "Terug naar de vragen",
  foundBefore: (foundIn: FoundIn, before: string) => `${foundInNames[foundIn]}: ${before}`,
};

const foundInNames: Readonly<Record<FoundIn, string>> = {
  aspect: "Onderdeel",
  standard: "Standaard",
  guidance: "Uitleg",
  explanation: "Toelichting",
  remarks: "Opmerkingen",
};

export const descriptionTexts = {
  startTitle: "Voor u begint",
  start: [
    "U geeft per onderdeel aan hoe ver uw gemeente of regio is. Doe dat liefst samen met lokale teams en Veilig Thuis.",
    "Weet niemand het? Kies dan ‘weten we niet’. Dat is ook een uitkomst: een witte vlek.",
    "U kunt op elk moment stoppen. Alles wordt vanzelf bewaard en u gaat later verder waar u was.",
    "Het gaat om het gesprek. Er is geen rapportcijfer en geen ranglijst.",
  ],
  term: (term: string) => term.charAt(0).toUpperCase() + term.slice(1),
  definition: (definition: string, source: string) => `${definition} (${source})`,
  begin: "Begin met de vragen",
  goOn: (number: number, shortTitle: string) => `Verder bij standaard ${number}: ${shortTitle}`,
  readAnswers: "Antwoorden bekijken",
  results: "Uitkomsten bekijken",
  nothingToAdopt: "Vaststellen kan zodra er onderdelen zijn beantwoord.",
  openLeft: (count: number) =>
    count === 1
      ? "Er is nog 1 onderdeel open. Vaststellen kan wel: het blijft dan open staan."
      : `Er zijn nog ${count} onderdelen open. Vaststellen kan wel: ze blijven dan open staan.`,
  progressTitle: "Hoe ver is het invullen?",

  detailsTitle: "Over deze zelfscan",
  name: "Naam van de zelfscan",
  noName: (kept: string) => `Een zelfscan heeft een naam nodig. Tot u een naam typt, blijft dit ‘${kept}’.`,
  scope: "Voor wie is deze zelfscan?",
  scopes: {
    local: "Lokaal: voor één gemeente",
    regional: "Regionaal: voor een aantal gemeenten samen",
  } satisfies Record<Scope, string>,
  region: "Naam van de regio",
  municipality: "Gemeente",
  startedOn: "Datum",
  completedBy: "Ingevuld door",
  completedByHint: "Noem een functie, bijvoorbeeld: beleidsadviseur huiselijk geweld.",
  informedBy: "Met informatie van",
  informedByHint:
    "Noem functies en organisaties, bijvoorbeeld: teammanager lokale teams, aandachtsfunctionaris, Veilig Thuis.",
  notGiven: "Niet ingevuld",
};
