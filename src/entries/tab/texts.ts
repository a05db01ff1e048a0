export const tabTexts = {
  overview: "Overzicht",
  assessment: "Zelfscan",
  results: "Uitkomsten",
  plan: "Plan van aanpak",
};
