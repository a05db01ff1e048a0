export const openTexts = {
  cardTitle: "Een bestand openen",
  explanation:
    "Heeft u een bestand van een werkruimte, van een ander apparaat of als reservekopie? Open het hier en ga verder.",
  open: "Bestand openen",
  busy: {
    reading: "Bestand lezen en controleren…",
    keeping: "Werkruimte bewaren…",
  },
};
