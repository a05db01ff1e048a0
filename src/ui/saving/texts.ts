export const savingTexts = {
  saved: "Bewaard op dit apparaat",
  saving: "Bezig met bewaren…",
  failed: "Niet bewaard",
  memoryOnly: "Wordt niet bewaard",
  memoryTitle: "Deze browser bewaart niets.",
  memoryWhatToDo:
    "U kunt gewoon werken, maar alles verdwijnt als u dit venster sluit. Sta opslag toe voor deze site, of gebruik geen privévenster, en laad de pagina opnieuw. Wilt u nu doorgaan? Download dan de werkruimte voordat u het venster sluit. Met dat bestand gaat u later verder.",
};
