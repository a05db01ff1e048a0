export const tabTexts = {
  route: "Routekaart",
  assessment: "Zelfscan",
  results: "Uitkomsten",
  plan: "Plan van aanpak",
  infobox: "Infobox",
  conflicts: "Dubbele wijzigingen",
  settings: "Instellingen",
};
