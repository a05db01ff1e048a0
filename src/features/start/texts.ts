export const startTexts = {
  title: "Samen werken aan veiligheid",
  introduction:
    "Bekijk samen met lokale teams en Veilig Thuis hoe goed uw gemeente handelt bij huiselijk geweld en kindermishandeling. Vul de zelfscan in, zie waar u staat en maak een plan van aanpak.",
  conversation: "De zelfscan helpt om het gesprek te voeren. Het is geen rapportcijfer en geen ranglijst.",
  how: "Zo werkt het",
  step: (number: number, name: string) => `${number}. ${name}`,
  steps: [
    {
      name: "Voorbereiden",
      text: "Regel een opdracht en nodig lokale teams en Veilig Thuis uit. De routekaart helpt u op weg.",
    },
    {
      name: "Zelfscan",
      text: "Geef samen aan hoe ver uw gemeente is. Bij elk onderdeel van de tien standaarden staat uitleg.",
    },
    {
      name: "Uitkomsten",
      text: "Zie waar u staat, wat beter kan en wat niemand weet. Praat daar samen over.",
    },
    {
      name: "Plan van aanpak",
      text: "Maak van verbeterpunten maatregelen. Download het plan als Word-document.",
    },
  ],
  sampleTitle: "Eerst rondkijken?",
  sampleExplanation:
    "Bekijk hoe het eruitziet als alles is ingevuld: twee zelfscans, de uitkomsten en een plan. Alles in het voorbeeld is verzonnen. U kunt er dus alles in proberen.",
  sample: "Bekijk een verzonnen voorbeeld",
  sampleBusy: "Voorbeeld wordt gemaakt…",
  sampleName: (municipality: string) => `Verzonnen voorbeeld: gemeente ${municipality}`,
  existing: "Verder met",
  restored: (name: string) => `${name} staat er weer, met alles erin.`,
  openRestored: "Openen",
  newTitle: "Nieuwe werkruimte",
  newExplanation: "In een werkruimte staan de zelfscans en plannen van één gemeente bij elkaar.",
  municipality: "Gemeente",
  municipalityHint: "Typ de eerste letters en kies uit de lijst.",
  choose: "Kies een gemeente uit de lijst.",
  create: "Werkruimte maken",
  workspaceName: (municipality: string) => `Gemeente ${municipality}`,
  storage:
    "Wat u invult, verlaat dit apparaat niet. Er gaat niets naar een server. Gebruik geen namen of gegevens van inwoners.",
  source: (framework: string) => `Gebaseerd op het ${framework} (VNG, 2019). Deze app is niet van de VNG.`,
};
