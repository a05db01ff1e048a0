export const pictureTexts = {
  copy: "Kopieer als afbeelding",
  save: "Bewaar als afbeelding",
  print: "Druk deze pagina af",
  copied: "De afbeelding staat op het klembord. Plak hem in uw document of presentatie.",
  saved: "De afbeelding is gemaakt. Kijk bij uw downloads.",
  busy: "De afbeelding wordt gemaakt…",
  saveInstead: "Bewaar als bestand",
  fileName: (title: string) => `${title}.png`,
};
