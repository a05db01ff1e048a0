import { indexedKey, json, lines, optionalKey, optionalNumber, titleLine, yesNo } from "../columns";
import { listOf } from "../listDefinition";

export const sessions = listOf("session", {
  name: "Overleggen",
  description: "Eén rij per gezamenlijk overleg over een zelfscan: waar men is en wie voorzit.",
  fileField: null,
  columns: {
    title: titleLine("Naam"),
    assessment: indexedKey("Zelfscan", "Zelfscan (sleutel)"),
    startsAt: optionalKey("BegintOp", "Begint op"),
    bookedMinutes: optionalNumber("Minuten", "Geplande minuten"),
    agenda: lines("Agenda", "Agenda (onderdelen)"),
    settled: json("Afgehandeld", "Geparkeerd, overgeslagen of ongewijzigd overgenomen"),
    showsPerspectives: yesNo("PerInvalshoek", "Verdeling per invalshoek"),
    timerUntil: optionalKey("WekkerTot", "Tijd tot"),
    course: json("Stand", "Stand van het overleg"),
  },
});
