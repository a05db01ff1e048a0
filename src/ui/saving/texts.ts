export const savingTexts = {
  saved: "Bewaard op dit apparaat",
  saving: "Bezig met bewaren…",
  failed: "Niet bewaard",
  shared: "Bewaard in SharePoint",
  stuck: "Niet alles staat in SharePoint",
  waitsForConnection: (count: number) => `Wacht op verbinding (${count})`,
  waitsForSignIn: (count: number) => `Wacht op aanmelden (${count})`,
  waitsForSite: (count: number) => `Wacht op SharePoint (${count})`,
  conflicts: (count: number) => (count === 1 ? "1 dubbele wijziging" : `${count} dubbele wijzigingen`),
  memoryOnly: "Wordt niet bewaard",
  memoryTitle: "Deze browser bewaart niets.",
  memoryWhatToDo:
    "U kunt gewoon werken, maar alles verdwijnt als u dit venster sluit. Sta opslag toe voor deze site, of gebruik geen privévenster, en laad de pagina opnieuw. Wilt u nu doorgaan? Download dan de werkruimte voordat u het venster sluit. Met dat bestand gaat u later verder.",
};
