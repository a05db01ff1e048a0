export const helpTexts = {
  help: "Help",
  close: "Help sluiten",
  loading: "De uitleg wordt geladen…",
  noChapter: "Over dit scherm is geen uitleg gevonden. Kijk in de hele handleiding.",
  wholeGuide: "Naar de hele handleiding",
};
