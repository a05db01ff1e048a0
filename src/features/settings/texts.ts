import type { OwnTermId } from "@/domain/terms/ownTerms";

interface TermTexts {
  readonly title: string;
  readonly common: string;
  readonly singularHint: string;
  readonly pluralHint: string;
  /** Says the word with an article that changes along, and in the plural. */
  readonly example: string;
}

const terms: Readonly<Record<OwnTermId, TermTexts>> = {
  localTeam: {
    title: "Lokaal team",
    common: "Gewone woorden: het lokale team, lokale teams.",
    singularHint: "Bijvoorbeeld: jeugdteam, gebiedsteam of toegang.",
    pluralHint: "Bijvoorbeeld: jeugdteams, gebiedsteams of toegangen.",
    example: "Het lokale team houdt zicht op de veiligheid. Lokale teams leren van elkaar.",
  },
  professional: {
    title: "Professional",
    common: "Gewone woorden: de professional, professionals.",
    singularHint: "Bijvoorbeeld: medewerker of hulpverlener.",
    pluralHint: "Bijvoorbeeld: medewerkers of hulpverleners.",
    example: "Elke professional kent de meldcode. De professionals oefenen samen.",
  },
};

export const settingsTexts = {
  title: "Instellingen",

  name: "Naam",
  nameLabel: "Naam van de werkruimte",
  nameHint: "Zo heet de werkruimte boven elk scherm en op de startpagina.",
  noName: (kept: string) => `Een werkruimte heeft een naam nodig. Tot u een naam typt, blijft dit ‘${kept}’.`,

  municipality: "Gemeente",
  municipalityNow: (name: string) => `Deze werkruimte is van gemeente ${name}.`,
  municipalityExplanation:
    "Is er een herindeling geweest? Kies dan de gemeente van nu. Zelfscans die er al zijn, houden de gemeente waarvoor ze zijn gemaakt. Nieuwe zelfscans krijgen de nieuwe gemeente. De naam van de werkruimte verandert niet mee.",
  municipalityOfSample:
    "Dit is een voorbeeld. De gemeente is verzonnen en kan hier niet wijzigen. Maak op de startpagina een werkruimte voor uw eigen gemeente.",
  changeMunicipality: "Andere gemeente kiezen",
  newMunicipality: "Gemeente van nu",
  municipalityHint: "Typ de eerste letters en kies uit de lijst.",
  chooseMunicipality: "Kies een gemeente uit de lijst.",
  keepMunicipality: "Gemeente wijzigen",
  municipalityChanged: (before: string, now: string) =>
    `De gemeente is gewijzigd van ${before} in ${now}. Zelfscans van gemeente ${before} houden die naam.`,
  cancel: "Annuleren",

  terms: "Eigen woorden",
  termsExplanation:
    "Heten de lokale teams bij u anders? Of de professionals? Vul hier uw eigen woorden in. U ziet ze dan overal in deze werkruimte. Alleen wat letterlijk is aangehaald, zoals de tekst van de standaarden, blijft zoals het is.",
  term: terms,
  article: "De of het?",
  singular: "Enkelvoud",
  plural: "Meervoud",
  example: "Zo ziet het eruit",
  incomplete: (inForce: string) => `Vul het enkelvoud en het meervoud in. Tot dan blijft het: ${inForce}.`,
  useCommon: "Weer de gewone woorden",
  useCommonFor: (title: string) => `${title}: weer de gewone woorden`,

  remove: "Werkruimte verwijderen",
  removeExplanation:
    "De werkruimte gaat van de startpagina af, met alle zelfscans en plannen erin. Er gaat niets verloren. Op de startpagina staat zij onder ‘Verwijderd’. Kies daar ‘Terugzetten’ en alles is er weer.",
};
