import { choice, json, lines, text, yesNo } from "../columns";
import { listOf } from "../listDefinition";
import { routeStepWords } from "../words";

export const routeProgress = listOf("routeProgress", {
  name: "Routekaart",
  description: "Hoe ver een werkruimte is met elke stap van de routekaart.",
  fileField: null,
  columns: {
    step: choice("Stap", "Stap", routeStepWords),
    isReady: yesNo("Klaar", "Klaar"),
    checked: lines("Afgevinkt", "Afgevinkt (sleutels)"),
    notes: text("Aantekeningen", "Aantekeningen"),
    ownPurpose: json("EigenTekst", "Eigen tekst"),
    ownChecklists: json("EigenLijsten", "Eigen lijsten"),
  },
});
