import { indexedKey, json, key, optionalChoice, optionalJson, optionalKey, text } from "../columns";
import { listOf } from "../listDefinition";
import { answerWords } from "../words";

export const answers = listOf("answer", {
  name: "Antwoorden",
  description: "Eén rij per onderdeel van een zelfscan.",
  fileField: null,
  columns: {
    assessment: indexedKey("Zelfscan", "Zelfscan (sleutel)"),
    aspect: key("Onderdeel", "Onderdeel"),
    choice: optionalChoice("Niveau", "Niveau", answerWords),
    explanation: text("Toelichting", "Toelichting"),
    evidence: json("Onderbouwing", "Onderbouwing"),
    remarks: text("Opmerkingen", "Opmerkingen"),
    carriedFrom: optionalKey("OvergenomenUit", "Overgenomen uit (sleutel)"),
    agreement: optionalJson("Overleg", "Besluit van het overleg"),
  },
});
