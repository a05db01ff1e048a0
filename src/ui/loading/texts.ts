export const loadingTexts = {
  loading: "Laden…",
  takesLong: "Dit duurt lang. Sluit andere vensters waarin deze app open is.",
};
