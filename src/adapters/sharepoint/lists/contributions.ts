import { indexedKey, json, key, line, optionalNumber } from "../columns";
import { listOf } from "../listDefinition";

export const contributions = listOf("contribution", {
  name: "Inbreng",
  description:
    "De onthulde stemmen van een deelnemer op één standaard, of wat die voorbereidde. Na het vaststellen gaan ze weg.",
  fileField: null,
  columns: {
    session: indexedKey("Overleg", "Overleg (sleutel)"),
    assessment: key("Zelfscan", "Zelfscan (sleutel)"),
    standard: optionalNumber("Standaard", "Kwaliteitsstandaard"),
    seat: key("Plaats", "Deelnemersplek (sleutel)"),
    perspective: line("Invalshoek", "Invalshoek"),
    votes: json("Stemmen", "Onthulde stemmen"),
  },
});
