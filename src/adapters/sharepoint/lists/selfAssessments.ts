import { choice, json, key, line, text, titleLine } from "../columns";
import { listOf } from "../listDefinition";
import { scopeWords } from "../words";

export const selfAssessments = listOf("selfAssessment", {
  name: "Zelfscans",
  description: "Eén rij per zelfscan. De antwoorden staan in de lijst Antwoorden.",
  fileField: null,
  columns: {
    name: titleLine("Naam"),
    municipality: json("Gemeente", "Gemeente"),
    framework: key("Kader", "Versie van het kwaliteitskader"),
    scope: choice("Bereik", "Lokaal of regionaal", scopeWords),
    region: line("Regio", "Regio"),
    startedOn: line("Datum", "Datum"),
    completedBy: line("IngevuldDoor", "Ingevuld door (functie)"),
    informedBy: text("Informatie", "Met informatie van"),
  },
});
