import { choice, json, key, line, lines, optionalKey, text, titleLine } from "../columns";
import { listOf } from "../listDefinition";
import { scopeWords } from "../words";

export const actionPlans = listOf("actionPlan", {
  name: "Plannen van aanpak",
  description: "Eén rij per plan. De maatregelen staan in de lijst Maatregelen.",
  fileField: null,
  columns: {
    title: titleLine("Naam"),
    period: json("Periode", "Periode"),
    framework: key("Kader", "Versie van het kwaliteitskader"),
    scope: choice("Bereik", "Lokaal of regionaal", scopeWords),
    region: line("Regio", "Regio"),
    assessments: lines("Zelfscans", "Zelfscans (sleutels)"),
    logos: lines("Logos", "Logo’s (sleutels)"),
    template: optionalKey("Huisstijl", "Huisstijl (sleutel)"),
    introduction: text("Inleiding", "Inleiding"),
    regionalPolicy: text("RegionaalBeleid", "Regionaal beleid"),
    localPolicy: text("LokaalBeleid", "Lokaal beleid"),
    regionalScan: text("RegionaleZelfscan", "Regionale zelfscan"),
    summary: text("Samenvatting", "Samenvatting"),
    approach: text("Aanpak", "Aanpak"),
  },
});
