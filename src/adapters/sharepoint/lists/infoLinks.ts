import { choice, json, line, optionalKey, text, titleLine } from "../columns";
import { listOf } from "../listDefinition";
import { linkKindWords } from "../words";

export const infoLinks = listOf("infoLink", {
  name: "Infobox",
  description: "Eigen links, en wanneer iemand een link heeft nagekeken.",
  fileField: null,
  columns: {
    standards: json("Standaarden", "Kwaliteitsstandaarden"),
    title: titleLine("Naam"),
    organisation: line("Organisatie", "Organisatie"),
    url: text("Adres", "Adres"),
    kind: choice("Soort", "Soort", linkKindWords),
    description: text("Omschrijving", "Omschrijving"),
    known: optionalKey("BekendeLink", "Bekende link (sleutel)"),
    checkedOn: optionalKey("NagekekenOp", "Nagekeken op"),
  },
});
