import type { SiteCheckId, SiteCheckResult } from "@/ports/siteCheck";

interface CheckText {
  readonly name: string;
  /** Why the app needs it. */
  readonly meaning: string;
  readonly whatToDo: string;
}

const askRight =
  "Controleer de toestemming in Entra en de rol van de app bij deze site. Zie ‘Rechten’ in de handleiding hieronder.";
const mend = "Kies hieronder ‘Herstellen’.";

export const checkTexts: Readonly<Record<SiteCheckId, CheckText>> = {
  signIn: {
    name: "Aanmelden",
    meaning: "De app kan namens u met Microsoft 365 praten.",
    whatToDo: "Meld u af en weer aan. Blijft het misgaan? Controleer de app-registratie in Entra.",
  },
  read: {
    name: "Lezen",
    meaning: "De app mag deze site lezen.",
    whatToDo: askRight,
  },
  lists: {
    name: "Lijsten",
    meaning: "Alle lijsten van de app staan in de site.",
    whatToDo: mend,
  },
  columns: {
    name: "Kolommen",
    meaning: "Elke lijst heeft de kolommen die de app nodig heeft.",
    whatToDo: mend,
  },
  indexes: {
    name: "Indexen en unieke sleutel",
    meaning: "De app vindt een rij snel, ook in een lange lijst, en maakt nooit een rij dubbel.",
    whatToDo: mend,
  },
  makeLists: {
    name: "Lijsten maken",
    meaning: "U mag met deze app lijsten maken en herstellen.",
    whatToDo: "Alleen nodig voor wie lijsten maakt of herstelt. Laat dat doen door een eigenaar van de site.",
  },
  write: {
    name: "Schrijven",
    meaning: "De app kan een rij maken.",
    whatToDo: askRight,
  },
  readBack: {
    name: "Teruglezen",
    meaning: "Wat de app schrijft, staat er daarna ook.",
    whatToDo: "Stuur het rapport naar wie de app beheert.",
  },
  uniqueKey: {
    name: "Geen dubbele rijen",
    meaning: "SharePoint weigert een tweede rij met dezelfde sleutel.",
    whatToDo: mend,
  },
  overtaken: {
    name: "Twee mensen tegelijk",
    meaning:
      "SharePoint weigert een wijziging van een rij die intussen is veranderd. Zo gaat er niets verloren.",
    whatToDo: "Werk nog niet samen in deze site. Stuur het rapport naar wie de app beheert.",
  },
  versions: {
    name: "Eerdere versies",
    meaning: "SharePoint bewaart hoe een rij eerder was.",
    whatToDo:
      "De app werkt ook zonder. Wilt u het wel? Zet het aan bij de instellingen van elke lijst, onder ‘Versiebeheer’.",
  },
  delta: {
    name: "Wijzigingen volgen",
    meaning: "De app kan vragen wat er nieuw is, zonder alles opnieuw te lezen.",
    whatToDo: "Stuur het rapport naar wie de app beheert.",
  },
  library: {
    name: "Bestanden",
    meaning: "De app kan logo’s, huisstijlen en vastgestelde versies bewaren in de bibliotheek van de site.",
    whatToDo: `${askRight} Let ook op een site die vol of alleen-lezen is.`,
  },
  throttling: {
    name: "Drukte",
    meaning: "SharePoint vroeg tijdens deze controle niet om te wachten.",
    whatToDo: "De app wacht dan vanzelf. Gebeurt het vaak? Controleer of iets anders de site zwaar belast.",
  },
};

export const kindTexts: Readonly<Record<SiteCheckResult["kind"], string>> = {
  ok: "In orde",
  notOk: "Niet in orde",
  unknown: "Niet bekend",
};

export const administrationTexts = {
  title: "Beheer",
  introduction:
    "Hier controleert u of de app in een SharePoint-site alles kan wat nodig is. De controle schrijft één rij en één bestand, en haalt die weer weg.",
  notConnected:
    "Deze app is hier nog niet gekoppeld met Microsoft 365. Hoe dat gaat, staat in de handleiding.",
  checkTitle: "Controle van een site",
  address: "Adres van de SharePoint-site",
  addressHint: "Bijvoorbeeld https://gemeente.sharepoint.com/sites/veiligheid",
  check: "Site controleren",
  checking: "Bezig met controleren…",
  summary: (site: string, notOk: number) =>
    notOk === 0
      ? `‘${site}’: alles is in orde.`
      : notOk === 1
        ? `‘${site}’: 1 punt is niet in orde of niet bekend.`
        : `‘${site}’: ${notOk} punten zijn niet in orde of niet bekend.`,
  results: "Uitkomst",
  said: (detail: string) => `Melding: ${detail}`,
  repairTitle: "Herstellen",
  repair: "Herstellen",
  repairing: (done: number, all: number) => `Bezig: ${done} van ${all} klaar…`,
  repairs: "De app kan dit herstellen. Aan andere lijsten verandert niets.",
  download: "Rapport downloaden",
  downloadNote:
    "In het rapport staan alleen de punten hierboven met hun melding: geen namen, geen teksten en geen adressen.",
  reportName: "controle-sharepoint.txt",
  reportTitle: "Controle van SharePoint voor de app Werken aan veiligheid",
  reportMoment: (moment: string) => `Gecontroleerd op ${moment}`,
  reportLine: (kind: string, name: string, detail: string) =>
    `${kind}: ${name}${detail === "" ? "" : ` (${detail})`}`,
  guideTitle: "Handleiding voor beheerders",
};
