import type { FileProblem } from "@/domain/workspace-file/fileProblem";
import type { CopyComparison } from "@/domain/workspace-file/compareCopies";
import type { RecordKind } from "@/domain/workspace/records";
import type { ErrorText } from "@/ui/error/errorText";
import type { Refusal } from "./refusal";

const kinds: Readonly<Record<RecordKind, { readonly one: string; readonly many: string }>> = {
  workspace: { one: "Instellingen", many: "Instellingen" },
  selfAssessment: { one: "Zelfscan", many: "Zelfscans" },
  answer: { one: "Antwoord", many: "Antwoorden" },
  decision: { one: "Beslissing", many: "Beslissingen" },
  snapshot: { one: "Vastgestelde versie", many: "Vastgestelde versies" },
  actionPlan: { one: "Plan van aanpak", many: "Plannen van aanpak" },
  measure: { one: "Maatregel", many: "Maatregelen" },
  routeProgress: { one: "Stap van de routekaart", many: "Stappen van de routekaart" },
  infoLink: { one: "Link", many: "Links" },
  keptFile: { one: "Logo of huisstijl", many: "Logo’s en huisstijlen" },
  conflict: { one: "Dubbele wijziging", many: "Dubbele wijzigingen" },
  session: { one: "Overleg", many: "Overleggen" },
  presence: { one: "Deelname aan een overleg", many: "Deelnames aan overleggen" },
  contribution: { one: "Inbreng", many: "Inbreng" },
};

const list = new Intl.ListFormat("nl-NL", { type: "unit" });
const parts = (count: number) => (count === 1 ? "1 onderdeel" : `${count} onderdelen`);

const problems: Readonly<Record<FileProblem["what"], (field: string) => string>> = {
  wrong: (field) => (field === "" ? "dit klopt niet" : `‘${field}’ klopt niet`),
  missing: (field) => `‘${field}’ ontbreekt`,
  unknownField: (field) => `‘${field}’ hoort er niet in`,
  tooLong: (field) => `‘${field}’ is te lang`,
  twice: () => "dit staat er twee keer in",
  otherWorkspace: () => "dit hoort bij een andere werkruimte",
  wrongId: () => "het nummer klopt niet",
  belongsToNothing: () => "waar dit bij hoort, ontbreekt",
};

const notOpened = "Het bestand is niet geopend.";

export const fileTexts = {
  openOther: "Ander bestand kiezen",

  problem: ({ kind, name, field, what }: FileProblem) => {
    const of = kind === null ? "Bestand" : kinds[kind].one;
    return `${of}${name === "" ? "" : ` ‘${name}’`}: ${problems[what](field)}.`;
  },
  furtherProblems: (count: number) => (count === 1 ? "En nog 1 fout." : `En nog ${count} fouten.`),
  showProblems: "Wat er niet klopt",

  refusal: (refusal: Refusal): ErrorText => {
    switch (refusal.kind) {
      case "tooLarge":
        return {
          title: notOpened,
          whatToDo: "Het is groter dan 50 MB. Zo groot maakt de app ze niet. Kies een ander bestand.",
        };
      case "foreign":
        return {
          title: notOpened,
          whatToDo:
            "Dit is geen bestand van deze app. Kies een bestand waarvan de naam eindigt op .werkenaanveiligheid.json.",
        };
      case "damaged":
        return {
          title: notOpened,
          whatToDo:
            "Het is beschadigd, of met een ander programma gewijzigd. Er is niets van overgenomen. Download het opnieuw waar het vandaan komt, of kies een oudere reservekopie.",
        };
      case "newer":
        return {
          title: notOpened,
          whatToDo: `Het is gemaakt met een nieuwere versie van de app${refusal.release ? ` (${refusal.release})` : ""}. Laad deze pagina opnieuw en probeer het nog eens. Helpt dat niet? Vraag uw beheerder om de nieuwste versie.`,
        };
      case "wrong":
        return {
          title: notOpened,
          whatToDo: "Er staat iets in dat de app zelf niet zo maakt. Er is niets van overgenomen.",
        };
      case "clashing":
        return {
          title: notOpened,
          whatToDo:
            "Er staat iets in met het nummer van iets anders op dit apparaat. Zo maakt de app ze niet. Er is niets van overgenomen.",
        };
      case "unreadable":
        return {
          title: notOpened,
          whatToDo:
            "De browser kon het niet lezen. Staat het in OneDrive of op een netwerkschijf? Open de map, wacht tot het bestand op dit apparaat staat en probeer het opnieuw.",
        };
    }
  },
  full: {
    title: "Het bestand is niet geopend: de opslag van dit apparaat is vol.",
    whatToDo:
      "Er is niets gewijzigd. Maak ruimte vrij op het apparaat, of verwijder gegevens van andere websites in de browser. Open daarna het bestand opnieuw.",
  } satisfies ErrorText,

  knownTitle: (name: string) => `‘${name}’ staat al op dit apparaat`,
  knownRemoved: "U heeft deze werkruimte hier verwijderd. Samenvoegen zet haar terug.",
  madeAt: (when: string) => `Het bestand is gemaakt op ${when}.`,
  kind: (kind: RecordKind) => kinds[kind].many,
  counts: ({ onlyThere, newerThere, newerHere, onlyHere, same }: CopyComparison["total"]) =>
    list.format(
      [
        onlyThere > 0 && `${onlyThere} nieuw`,
        newerThere > 0 && `${newerThere} nieuwer in het bestand`,
        newerHere > 0 && `${newerHere} nieuwer op dit apparaat`,
        onlyHere > 0 && `${onlyHere} alleen op dit apparaat`,
        same > 0 && `${same} gelijk`,
      ].filter((part) => part !== false),
    ),
  equal: "Het bestand is gelijk aan wat hier staat. Er is niets samen te voegen.",
  nothingNewer: "Alles uit het bestand staat hier al, of is hier nieuwer. Er is niets samen te voegen.",
  mergeExplanation:
    "Samenvoegen: van elk onderdeel blijft wat het laatst is gewijzigd. Wat alleen hier staat, blijft staan.",
  overwrites: (count: number) =>
    `Van ${parts(count)} komt de tekst uit het bestand in de plaats. U krijgt eerst een kopie van hoe het hier nu is, bij uw downloads.`,
  copyExplanation:
    "Als nieuwe werkruimte: beide staan dan naast elkaar op de startpagina. De nieuwe is een concept. Wat is vastgesteld, blijft in de werkruimte die er al is.",
  merge: "Samenvoegen",
  asCopy: "Als nieuwe werkruimte",
  cancel: "Annuleren",
  merged: (copyName: string | null) =>
    copyName === null
      ? "Samengevoegd."
      : `Samengevoegd. Een kopie van hoe het hier was, staat bij uw downloads: ${copyName}`,
  toWorkspace: "Naar de werkruimte",
};
