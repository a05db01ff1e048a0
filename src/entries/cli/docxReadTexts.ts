export const docxReadTexts = {
  usage: "Gebruik: npm run --silent docx:read -- BESTAND.docx",
  missing: (name: string) => `Dit bestand is niet te lezen: ${name}.`,
};
