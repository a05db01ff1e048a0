import type { MeasureColumn } from "@/domain/action-plan/measure";

/** The names of the columns in the report. */
export const columnNames: Readonly<Record<MeasureColumn, string>> = {
  title: "maatregel",
  currentState: "stand",
  improvement: "actie",
  intendedResult: "resultaat",
  responsible: "wie",
  planning: "planning",
  costs: "kosten",
};

export const warningTexts = {
  clusterUnknown: (table: number) =>
    `Tabel ${table}: bij welke kwaliteitsstandaarden deze hoort, staat er niet boven.`,
  clusterTwice: (table: number, cluster: string) =>
    `Tabel ${table}: er is al een gekoppelde tabel voor ${cluster}; dit lijkt een kopie.`,
  columnsMissing: (table: number, columns: readonly string[]) =>
    `Tabel ${table}: deze kolommen ontbreken: ${columns.join(", ")}.`,
  mergedCells: (table: number, rows: readonly number[]) =>
    `Tabel ${table}: in deze rijen zijn cellen samengevoegd: ${rows.join(", ")}.`,
  lockedCells: (table: number, rows: readonly number[]) =>
    `Tabel ${table}: in deze rijen staan vergrendelde vakken: ${rows.join(", ")}.`,
};

export const reportTexts = {
  explanation:
    "Herkent de app uw tabellen niet zoals u verwacht? Geef deze gegevens dan aan uw beheerder. De tekst van uw document staat er niet in.",
  report: "Gegevens voor de beheerder",
  copy: "Kopiëren",
  copied: "Gekopieerd.",
  notCopied: "Kopiëren lukt hier niet. Selecteer de tekst zelf, of bewaar hem als bestand.",
  save: "Bewaren als bestand",
  fileName: "herkenning-in-word.json",
};
