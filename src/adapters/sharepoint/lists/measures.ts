import { choice, indexedKey, json, line, optionalKey, optionalNumber, text, wholeNumber } from "../columns";
import { listOf } from "../listDefinition";
import { measureStateWords, priorityWords } from "../words";

export const measures = listOf("measure", {
  name: "Maatregelen",
  description:
    "De maatregelen van de plannen van aanpak: de zeven kolommen van Bijlage 5, met eigen kolommen ernaast.",
  fileField: null,
  columns: {
    plan: indexedKey("Plan", "Plan (sleutel)"),
    standard: wholeNumber("Standaard", "Kwaliteitsstandaard"),
    title: text("Maatregel", "Maatregel"),
    currentState: text("HuidigeSituatie", "Huidige situatie"),
    improvement: text("Verbetering", "Verbetering"),
    intendedResult: text("Resultaat", "Beoogd resultaat"),
    responsible: text("Verantwoordelijk", "Wie is verantwoordelijk"),
    planning: text("Planning", "Planning"),
    costs: text("Kosten", "Kosten"),
    state: choice("Stand", "Stand van zaken", measureStateWords),
    priority: choice("Prioriteit", "Prioriteit", priorityWords),
    dueOn: optionalKey("KlaarOp", "Klaar op"),
    oneOffCosts: optionalNumber("Eenmalig", "Eenmalig bedrag in euro’s"),
    yearlyCosts: optionalNumber("PerJaar", "Bedrag per jaar in euro’s"),
    remarks: text("Opmerkingen", "Opmerkingen"),
    order: line("Volgorde", "Volgorde"),
    origin: json("Herkomst", "Herkomst"),
  },
});
