import type { SiteHint } from "@/ports/host";
import type { SetUpStep } from "@/ports/sharedSite";

export const tabSetUpTexts = {
  title: "Wat opent deze tab?",
  introduction: "Iedereen die deze tab opent, ziet dezelfde werkruimte. Kies eerst waar het werk staat.",
  where: "Waar staat het werk?",
  own: {
    ordinary: "In de SharePoint-site van dit team",
    private: "In de SharePoint-site van dit privékanaal",
    shared: "In de SharePoint-site van dit gedeelde kanaal",
  } satisfies Record<SiteHint["channel"], string>,
  other: "In een andere SharePoint-site",
  device: "Alleen op dit apparaat",
  deviceExplanation:
    "Iedereen die de tab opent, werkt dan voor zich, op het eigen apparaat. U ziet elkaars werk niet. U kunt later alsnog samen gaan werken.",

  address: "Adres van de SharePoint-site",
  addressHint: "Bijvoorbeeld https://gemeente.sharepoint.com/sites/veiligheid",
  find: "Site zoeken",
  looking: "Bezig met kijken…",
  signIn: "Aanmelden",
  signInExplanation: "Meld u aan. Dan kijkt de app of u bij de site mag.",
  notConnected:
    "De app is nog niet gekoppeld met Microsoft 365. Vraag uw beheerder daarom. Tot dan kunt u ‘Alleen op dit apparaat’ kiezen.",
  found: (site: string) => `Gevonden: ${site}.`,
  toDo: "De app maakt daar eerst deze lijsten. Aan andere lijsten verandert niets.",
  step: (step: SetUpStep) => (step.kind === "makeList" ? step.list : `${step.list}: ${step.column}`),
  setUp: "Lijsten maken",
  settingUp: (done: number, all: number) => `Bezig: ${done} van ${all} klaar…`,

  which: "Welke werkruimte?",
  none: "In deze site staat nog geen werkruimte.",
  make: "Nieuwe werkruimte",
  municipality: "Gemeente",
  create: "Werkruimte maken",
  creating: "Bezig…",
  workspaceName: (municipality: string) => `Gemeente ${municipality}`,
  ready: "Klaar. Kies nu onderaan in Teams voor opslaan.",
  removing: "Haalt iemand de tab later weg? Dan blijven alle gegevens in SharePoint staan.",

  outsideTitle: "Open deze pagina in Teams",
  outside:
    "Hier stelt u een tab van Teams in. Voeg in Teams aan een kanaal of chat een tab toe en kies deze app.",
  silentTitle: "Teams antwoordt niet",
  silent: "Sluit dit venster en voeg de tab opnieuw toe.",
  toApp: "De app in de browser openen",
};
