const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

export const libraryTexts = {
  explanation: (site: string) =>
    `Staat het bestand in de SharePoint-site ${site}? Dan kunt u het daar kiezen. De app zet de nieuwe versie op dezelfde plaats.`,
  pick: "Kiezen uit SharePoint",
  close: "Sluiten",
  last: (name: string) => `Laatst gekozen: ${name}`,
  path: "Waar u bent in SharePoint",
  below: "›",
  rootTitle: (site: string) => `Documenten van ${site}`,
  folderTitle: (name: string) => `Map ‘${name}’`,
  folders: "Mappen",
  documents: "Word-bestanden",
  changed: (moment: string) => `Gewijzigd: ${moment}`,
  loading: "De map wordt geopend…",
  shown: (folders: number, documents: number, isMore: boolean) =>
    `${count(folders, "map", "mappen")} en ${count(documents, "Word-bestand", "Word-bestanden")}${isMore ? ". Er is nog meer." : "."}`,
  nothing: "In deze map staan geen mappen en geen Word-bestanden (.docx).",
  more: "Meer laden",
  chosen: (name: string) => `Gekozen in SharePoint: ${name}.`,
  replaces: "Past u wijzigingen toe? Dan komt er in SharePoint een nieuwe versie van dit bestand.",
  keptHere:
    "Het bestand in SharePoint blijft zoals het is. Na het toepassen downloadt u het bijgewerkte bestand.",
  keepHere: "Zelf downloaden",
  done: "Bijgewerkt. In SharePoint staat een nieuwe versie van het bestand.",
  openThere: "Openen in SharePoint",
  download: "Kopie downloaden",
  signIn: "Aanmelden",
};
