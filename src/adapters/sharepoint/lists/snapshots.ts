import { indexedKey } from "../columns";
import { listOf } from "../listDefinition";

export const snapshots = listOf("snapshot", {
  name: "Vastgestelde versies",
  description: "Wat is vastgesteld, zoals het toen was. De tekst staat als bestand in de bibliotheek.",
  fileField: "text",
  columns: { subject: indexedKey("Onderwerp", "Onderwerp (sleutel)") },
});
