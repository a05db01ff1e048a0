export const layoutTexts = {
  appName: "Werken aan veiligheid",
  skip: "Naar de inhoud",
  navigation: "Hoofdmenu",
  notices: "Meldingen",
  notFound: "Deze pagina is niet gevonden",
  notFoundWhatToDo:
    "Misschien klopt het adres niet, of is dit op een ander apparaat of in een andere browser ingevuld. Wat u invult, blijft in de browser waarin u het deed.",
  toStart: "Naar het begin",
};
