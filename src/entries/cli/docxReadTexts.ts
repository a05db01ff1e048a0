import type { MeasureColumn } from "@/domain/action-plan/measure";

/** The names of the columns in what the command prints. */
export const columnNames: Readonly<Record<MeasureColumn, string>> = {
  title: "maatregel",
  currentState: "stand",
  improvement: "actie",
  intendedResult: "resultaat",
  responsible: "wie",
  planning: "planning",
  costs: "kosten",
};

export const docxReadTexts = {
  usage: "Gebruik: npm run --silent docx:read -- BESTAND.docx",
  missing: (name: string) => `Dit bestand is niet te lezen: ${name}.`,
  clusterUnknown: (table: number) =>
    `Tabel ${table}: bij welke kwaliteitsstandaarden deze hoort, staat er niet boven.`,
  clusterTwice: (table: number, cluster: string) =>
    `Tabel ${table}: er is al een gekoppelde tabel voor ${cluster}; dit lijkt een kopie.`,
  columnsMissing: (table: number, columns: readonly string[]) =>
    `Tabel ${table}: deze kolommen ontbreken: ${columns.join(", ")}.`,
  mergedCells: (table: number, rows: readonly number[]) =>
    `Tabel ${table}: in deze rijen zijn cellen samengevoegd: ${rows.join(", ")}.`,
};
