export const aspectTexts = {
  help: "Uitleg en voorbeelden",
  evidence: "Hieraan kunt u het zien",
};
