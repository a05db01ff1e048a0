export const startTexts = {
  title: "Samen werken aan veiligheid",
  introduction:
    "Bekijk samen met lokale teams en Veilig Thuis hoe goed uw gemeente handelt bij huiselijk geweld en kindermishandeling. Vul de zelfscan in, zie waar u staat en maak een plan van aanpak.",
  conversation: "De zelfscan helpt om het gesprek te voeren. Het is geen rapportcijfer en geen ranglijst.",
  existing: "Verder met",
  newTitle: "Nieuwe werkruimte",
  newExplanation: "In een werkruimte staan de zelfscans en plannen van één gemeente bij elkaar.",
  municipality: "Gemeente",
  municipalityHint: "Typ de eerste letters en kies uit de lijst.",
  noMatch:
    "Geen gemeente gevonden. Controleer de spelling, of typ de naam van de gemeente en niet die van de plaats.",
  more: (count: number) => `En nog ${count === 1 ? "1 gemeente" : `${count} gemeenten`}. Typ meer letters.`,
  choose: "Kies een gemeente uit de lijst.",
  create: "Werkruimte maken",
  workspaceName: (municipality: string) => `Gemeente ${municipality}`,
  storage:
    "Wat u invult, verlaat dit apparaat niet. Er gaat niets naar een server. Gebruik geen namen of gegevens van inwoners.",
  source: (framework: string) => `Gebaseerd op het ${framework} (VNG, 2019). Deze app is niet van de VNG.`,
};
