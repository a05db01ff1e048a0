export const layoutTexts = {
  appName: "Werken aan veiligheid",
  skip: "Naar de inhoud",
  navigation: "Hoofdmenu",
  notices: "Meldingen",
  sample: "Verzonnen voorbeeld: niets hiervan is echt",
  newTab: "(opent in een nieuw tabblad)",
  notFound: "Deze pagina is niet gevonden",
  notFoundWhatToDo:
    "Misschien klopt het adres niet of is het verwijderd. Het kan ook zijn dat dit op een ander apparaat of in een andere browser is ingevuld: wat u invult, blijft waar u het deed.",
  toStart: "Naar het begin",
  toRoute: "Naar het overzicht",
};
