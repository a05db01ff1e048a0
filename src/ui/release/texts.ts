export const releaseTexts = {
  newRelease: "Er is een nieuwe versie van deze app. Wat u hebt ingevuld, blijft bewaard.",
  load: "Nieuwe versie laden",
};
