import { choice, line, text, titleLine } from "../columns";
import { listOf } from "../listDefinition";
import { filePurposeWords } from "../words";

export const keptFiles = listOf("keptFile", {
  name: "Bestanden",
  description: "Logo’s en huisstijlen. De bestanden zelf staan in de bibliotheek.",
  fileField: "content",
  columns: {
    purpose: choice("Soort", "Soort", filePurposeWords),
    name: titleLine("Naam"),
    mediaType: line("Bestandstype", "Bestandstype"),
    alt: text("Beschrijving", "Beschrijving voor wie het niet kan zien"),
  },
});
