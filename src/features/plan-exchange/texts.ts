import type { MeasureColumn } from "@/domain/action-plan/measure";
import type { ExchangeSummary } from "@/domain/plan-exchange/changes";
import type { Choice, RowState, TextState, WriteObstacle } from "@/domain/plan-exchange/differences";
import type { PlanField } from "@/domain/plan-exchange/planField";

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const exchangeTexts = {
  reading: "Het document wordt gelezen…",
  writing: "De wijzigingen worden geschreven…",
  refresh: "Opnieuw lezen",
  stateTitle: "Het document",
  linked: (measures: number, moment: string) =>
    `Gekoppeld aan dit plan. ${plural(measures, "maatregel staat", "maatregelen staan")} in beide. Laatst bijgewerkt: ${moment}.`,
  unlinked: (tables: number) =>
    tables === 0
      ? "Nog niet gekoppeld. De app vindt in dit document geen tabel van Bijlage 5."
      : `Nog niet gekoppeld. De app vindt ${plural(tables, "tabel", "tabellen")} van Bijlage 5. Koppelen verandert niets aan tekst of opmaak: de rijen krijgen een onzichtbaar merkteken.`,
  otherPlan: "Dit document hoort bij een ander plan. De app schrijft er niet in.",
  linkAnyway: "Toch aan dit plan koppelen",
  copy: "Dit is een kopie van een gekoppeld document, of het is verplaatst. Als u hieronder wijzigingen toepast, gaat dit document zelf verder.",
  newer:
    "Dit document is bijgewerkt met een nieuwere versie van de app. Laad de app opnieuw, of vraag uw beheerder om de nieuwste versie.",
  readOnly:
    "Dit document is beveiligd of alleen-lezen. U ziet de verschillen, maar de app kan er niets in schrijven.",
  tracking: {
    oursToo: "In dit document staat ‘Wijzigingen bijhouden’ aan. De app laat dat zo.",
    onlyInWord:
      "In dit document staat ‘Wijzigingen bijhouden’ aan. Wat de app in het bestand wijzigt, is daarin niet te zien.",
  },
  adopted:
    "Dit plan is vastgesteld. Wat in Word anders is, komt pas in het plan nadat iemand het plan heropent.",
  missing: (headings: readonly string[]) =>
    `In dit document staat geen tabel voor: ${headings.join("; ")}. Deze maatregelen blijven zoals ze zijn.`,
  questionsTitle: "Eerst even dit",
  clusterQuestion: (firstTexts: readonly string[]) =>
    firstTexts.length > 0
      ? `Bij welke standaarden hoort de tabel met ‘${firstTexts.join("’, ‘")}’?`
      : "Bij welke standaarden hoort de tabel zonder maatregelen?",
  otherTable: "Geen van deze: laat de tabel met rust",
  chooseCluster: "Kies een cluster",
  continuations: (rows: number) =>
    `${plural(rows, "rij heeft", "rijen hebben")} geen tekst in de eerste kolom. Wat is dat?`,
  join: "Vervolg van de maatregel erboven",
  separate: "Een aparte maatregel",
  match: (title: string, measureTitle: string) =>
    `Is de rij ‘${title}’ in Word de maatregel ‘${measureTitle}’ in het plan?`,
  yes: "Ja",
  no: "Nee, dit is een andere maatregel",
  noDifferences: "Document en plan zeggen hetzelfde.",
  sections: {
    choose: (count: number) => `Zelf kiezen (${count})`,
    fromWord: (count: number) => `Uit Word naar het plan (${count})`,
    toWord: (count: number) => `Uit het plan naar Word (${count})`,
  },
  sectionNotes: {
    choose: "Hier is niets vooraf gekozen.",
    fromWord: "Alleen in Word gewijzigd.",
    toWord: "Alleen in het plan gewijzigd.",
  },
  all: "Alles overnemen",
  none: "Alles laten staan",
  planTexts: "Teksten van het plan",
  was: "Was",
  inWord: "In Word",
  inPlan: "In het plan",
  empty: "(leeg)",
  choiceOf: (title: string, what: string) => `${title}: ${what}`,
  choices: { word: "Word", list: "Plan", leave: "Laten staan" } satisfies Record<Choice, string>,
  rowChoices: {
    newInWord: { word: "In het plan zetten", list: "", leave: "Laten staan" },
    newInList: { word: "", list: "In Word zetten", leave: "Laten staan" },
    goneFromWord: { word: "Uit het plan verwijderen", list: "Terugzetten in Word", leave: "Laten staan" },
    goneFromWordChangedInList: {
      word: "Uit het plan verwijderen",
      list: "Terugzetten in Word",
      leave: "Laten staan",
    },
    emptiedInWord: { word: "Uit het plan verwijderen", list: "Terugzetten in Word", leave: "Laten staan" },
    goneFromList: { word: "Terugzetten in het plan", list: "Uit Word verwijderen", leave: "Laten staan" },
    goneFromListChangedInWord: {
      word: "Terugzetten in het plan",
      list: "Uit Word verwijderen",
      leave: "Laten staan",
    },
    movedInWord: { word: "Ook in het plan verplaatsen", list: "In Word terugzetten", leave: "Laten staan" },
    movedInList: { word: "In het plan terugzetten", list: "Ook in Word verplaatsen", leave: "Laten staan" },
    movedInBoth: { word: "Zoals in Word", list: "Zoals in het plan", leave: "Laten staan" },
  } satisfies Record<RowState, Record<Choice, string>>,
  rowStates: {
    newInWord: "Staat alleen in Word",
    newInList: "Staat alleen in het plan",
    goneFromWord: "Is uit Word gehaald",
    goneFromWordChangedInList: "Is uit Word gehaald, en in het plan gewijzigd",
    emptiedInWord: "Is in Word leeggemaakt",
    goneFromList: "Is uit het plan verwijderd",
    goneFromListChangedInWord: "Is uit het plan verwijderd, en in Word gewijzigd",
    movedInWord: "Staat in Word bij een ander cluster",
    movedInList: "Staat in het plan bij een ander cluster",
    movedInBoth: "Staat in Word en in het plan bij een ander cluster dan eerst",
  } satisfies Record<RowState, string>,
  textStates: {
    wordOnly: "",
    listOnly: "",
    conflict: "In beide gewijzigd",
    noBase: "Nog nooit met elkaar vergeleken",
  } satisfies Record<TextState, string>,
  rich: "De opmaak in deze cel (zoals een lijst, link, opmerking of bijgehouden wijziging) vervalt als de tekst uit het plan in Word komt.",
  takenBack: "In Word is de vorige bijwerking hier teruggedraaid.",
  obstacles: {
    merged: "Deze cel is samengevoegd. De app kan er niet in schrijven.",
    locked: "Dit staat in een vak dat vergrendeld is. De app schrijft daar niet in.",
    table: "In deze tekst staat een tabel. De app schrijft daar niet overheen.",
  } satisfies Record<WriteObstacle, string>,
  lockedRow: "In deze rij staat een vak dat vergrendeld is. De app laat de rij in Word zoals die is.",
  show: "Toon in Word",
  showWhich: (what: string) => `Toon in Word: ${what}`,
  columns: {
    title: "Maatregel of verbeterpunt",
    currentState: "Huidige stand van zaken",
    improvement: "Verbeteractie",
    intendedResult: "Beoogd resultaat",
    responsible: "Wie gaat het doen?",
    planning: "Planning",
    costs: "Kosten",
  } satisfies Record<MeasureColumn, string>,
  fields: {
    title: "Titel",
    period: "Periode",
    introduction: "Inleiding",
    regionalPolicy: "Regiovisie",
    localPolicy: "Lokale uitgangspunten",
    regionalScan: "Zelfscan regiobreed",
    summary: "Samenvatting",
    approach: "Toelichting op de aanpak",
  } satisfies Record<PlanField, string>,
  barTitle: "Toepassen",
  summary: (summary: ExchangeSummary) => summaryLines(summary),
  nothingChosen: "Er is niets gekozen om te schrijven.",
  linkOnly: (marks: number) =>
    `Aan tekst en opmaak verandert niets. ${plural(marks, "plek krijgt", "plekken krijgen")} een onzichtbaar merkteken.`,
  confirmRemoval: (rows: number) => `Ja, verwijder ${plural(rows, "maatregel", "maatregelen")}`,
  apply: "Wijzigingen toepassen",
  link: "Document koppelen",
  changedSince: "Iemand anders wijzigde het document; de verschillen zijn ververst. Er is niets geschreven.",
  done: "Bijgewerkt.",
  undo: "Ongedaan maken",
  undone: "Alles staat weer zoals het was, in het document en in het plan.",
  notUndone: "Het document is intussen gewijzigd. Daarom is er niets ongedaan gemaakt.",
};

/** Exactly what is going to be written, a line for each kind. */
function summaryLines(summary: ExchangeSummary): readonly string[] {
  const lines: readonly (readonly [number, string, string])[] = [
    [summary.cellsInWord, "cel in Word krijgt een andere tekst", "cellen in Word krijgen een andere tekst"],
    [summary.rowsIntoWord, "maatregel komt in Word", "maatregelen komen in Word"],
    [summary.rowsOutOfWord, "rij gaat uit Word", "rijen gaan uit Word"],
    [
      summary.textsInWord,
      "tekst buiten de tabellen in Word wijzigt",
      "teksten buiten de tabellen in Word wijzigen",
    ],
    [summary.cellsInList, "tekst in het plan wijzigt", "teksten in het plan wijzigen"],
    [summary.rowsIntoList, "maatregel komt in het plan", "maatregelen komen in het plan"],
    [summary.rowsOutOfList, "maatregel gaat uit het plan", "maatregelen gaan uit het plan"],
    [summary.textsInList, "algemene tekst van het plan wijzigt", "algemene teksten van het plan wijzigen"],
  ];
  return lines.filter(([count]) => count > 0).map(([count, one, more]) => plural(count, one, more));
}
