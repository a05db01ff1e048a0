import { choice, json, titleLine, yesNo } from "../columns";
import { scopeWords } from "../words";
import { listOf } from "../listDefinition";

export const workspaces = listOf("workspace", {
  name: "Werkruimtes",
  description: "Wat bij elkaar hoort: zelfscans, plannen en instellingen van één gemeente of regio.",
  fileField: null,
  columns: {
    name: titleLine("Naam"),
    municipality: json("Gemeente", "Gemeente"),
    scope: choice("Bereik", "Lokaal of regionaal", scopeWords),
    terms: json("EigenWoorden", "Eigen woorden"),
    isSample: yesNo("Voorbeeld", "Verzonnen voorbeeld"),
  },
});
