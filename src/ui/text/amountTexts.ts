export const amountTexts = {
  sign: "€",
  refused: "Dit is geen bedrag in hele euro’s, bijvoorbeeld 1.500. Het is niet bewaard.",
};
