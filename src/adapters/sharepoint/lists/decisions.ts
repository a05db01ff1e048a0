import { choice, indexedKey, key, line, optionalKey, text } from "../columns";
import { listOf } from "../listDefinition";
import { decisionWords } from "../words";

export const decisions = listOf("decision", {
  name: "Beslissingen",
  description:
    "Het logboek: wat is vastgesteld of heropend, wanneer en door welke functie. Verander hier niets.",
  fileField: null,
  columns: {
    subject: indexedKey("Onderwerp", "Onderwerp (sleutel)"),
    kind: choice("Soort", "Soort", decisionWords),
    on: line("Datum", "Datum"),
    by: line("Door", "Door (functie)"),
    previous: optionalKey("Vorige", "Controlegetal van de vorige"),
    checksum: key("Controlegetal", "Controlegetal"),
  },
  sometimes: {
    snapshot: key("Versie", "Vastgestelde versie (sleutel)"),
    snapshotChecksum: key("ControlegetalVersie", "Controlegetal van de versie"),
    reason: text("Reden", "Reden"),
  },
});
