export const sharingTexts = {
  title: "Samenwerken in SharePoint",
  explanation:
    "Deze werkruimte staat alleen op dit apparaat. U kunt haar in een SharePoint-site van uw team zetten. Dan werkt u er met collega’s aan. Ook zonder verbinding kunt u doorwerken.",
  startTitle: "Werkt uw team al in SharePoint?",
  startExplanation: "Meld u aan en geef het adres van de site. Dan ziet u hier de werkruimtes van uw team.",
  signIn: "Aanmelden",
  signInAgain: "Opnieuw aanmelden",
  signInAsGuest: (organisation: string) => `Als gast aanmelden bij ${organisation}`,
  guest:
    "Is dit de site van een andere organisatie, en bent u daar gast? Meld u dan bij die organisatie aan.",
  signingIn: "Bezig met aanmelden…",
  signedInAs: (name: string, userName: string) => `Aangemeld als ${name} (${userName}).`,
  address: "Adres van de SharePoint-site",
  addressHint: "Bijvoorbeeld https://gemeente.sharepoint.com/sites/veiligheid",
  find: "Site zoeken",
  finding: "Bezig met zoeken…",
  found: (name: string) => `Gevonden: ${name}.`,
  ready: "De lijsten van de app staan er al.",
  toDo: "De app maakt daar eerst deze lijsten. Aan andere lijsten verandert niets.",
  setUp: "Lijsten maken",
  settingUp: (done: number, all: number) => `Bezig: ${done} van ${all} klaar…`,
  move: "Werkruimte in deze site zetten",
  join: "Met deze site werken",
  moving: "Bezig…",

  isShared: (site: string) => `Deze werkruimte staat in SharePoint, in de site ‘${site}’.`,
  toSite: "Site openen",
  busy: "Bezig met gelijk maken…",
  done: (when: string) => `Gelijk met SharePoint, ${when}.`,
  waiting: (count: number) =>
    count === 1 ? "1 wijziging wacht op verzenden." : `${count} wijzigingen wachten op verzenden.`,
  carryNow: "Nu gelijk maken",
};
