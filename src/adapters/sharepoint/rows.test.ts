import fc from "fast-check";
import { checkRecord } from "@/adapters/workspace-file/checkRecord";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { anyWorkspace } from "../../../test/workspace-file/anyWorkspace";
import { storable } from "./columns";
import { lists } from "./lists/allLists";
import { cellsOf, changedCells, columnsOf, readRow, type Cells } from "./rows";

const uuid = "00000000-0000-4000-8000-000000000001";
const measure: Cells = {
  Title: "Afspraken",
  ["Sleutel"]: uuid,
  ["Werkruimte"]: uuid,
  GewijzigdOp: "2026-11-21T12:00:00.000Z",
  GewijzigdDoor: "anna",
  ["Plan"]: uuid,
  ["Standaard"]: 3,
  ["Maatregel"]: "Afspraken",
  Stand: "gepland",
  ["Prioriteit"]: "gewoon",
  Volgorde: "a0",
  ["Herkomst"]: "null",
};
const readMeasure = (changed: Readonly<Record<string, unknown>>) =>
  readRow(lists.measure, { ...measure, ...changed }, "", checkRecord);

/** As SharePoint gives it back: it keeps no empty texts, and may turn line ends into its own. */
function throughSharePoint(cells: Cells, lineEnd: string): Cells {
  const kept = Object.entries(cells).filter(([, value]) => value !== null && value !== "");
  return Object.fromEntries(
    kept.map(([name, value]) => [name, typeof value === "string" ? value.replaceAll("\n", lineEnd) : value]),
  );
}

/** The texts of a record as SharePoint can have them; what stands in JSON or in the library keeps every character. */
function inSharePoint({ kind, record }: KindedRecord): object {
  const list = lists[kind];
  const columns = columnsOf(list);
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [
      field,
      typeof value === "string" && columns[field]?.write(value) !== JSON.stringify(value)
        ? field === list.fileField
          ? value
          : storable(value)
        : value,
    ]),
  );
}

test.each(["\n", "\r\n"])("any record comes back from its row as it was, with line ends %j", (lineEnd) => {
  fc.assert(
    fc.property(anyWorkspace, ({ records }) => {
      for (const kinded of records) {
        const { kind, record } = kinded;
        const list = lists[kind];
        const fields = new Map<string, unknown>(Object.entries(record));
        const file = list.fileField === null ? "" : fields.get(list.fileField);
        const cells = throughSharePoint(cellsOf(list, record), lineEnd);
        expect(readRow(list, cells, file, checkRecord)).toEqual({
          kinded: { kind, record: { ...inSharePoint(kinded), version: 0 } },
          unreadable: [],
        });
      }
    }),
    { numRuns: 30 },
  );
});

test("a kept wording comes back from its row as it was", () => {
  const record = {
    ...{ id: uuid, workspace: uuid, version: 0, deletedAt: null, updatedBy: "anna" },
    updatedAt: "2026-11-21T12:00:00.000Z",
    ...{ subjectKind: "measure", subject: uuid, field: "title", kept: "", keptBy: "anna" },
    ...{ other: "regel\nregel", otherBy: "bert", otherAt: "2026-11-21T12:00:00.000Z", resolvedAt: null },
  };
  const conflict = record as unknown as KindedRecord["record"];

  const cells = throughSharePoint(cellsOf(lists.conflict, conflict), "\n");

  expect(readRow(lists.conflict, cells, "", checkRecord)).toEqual({
    kinded: { kind: "conflict", record },
    unreadable: [],
  });
});

test("every row has a title of one line that SharePoint takes", () => {
  fc.assert(
    fc.property(anyWorkspace, ({ records }) => {
      for (const { kind, record } of records) {
        if (
          columnsOf(lists[kind])["name"]?.name === "Title" ||
          columnsOf(lists[kind])["title"]?.name === "Title"
        )
          continue;
        const title = cellsOf(lists[kind], record)["Title"];
        expect(title).toMatch(/^[^\n]{1,255}$/u);
      }
    }),
    { numRuns: 30 },
  );
});

test("a row with less than every column is read, and what it lacks stands as it does in a new record", () => {
  expect(readMeasure({ Stand: "loopt" })).toMatchObject({
    kinded: { record: { state: "onTrack", title: "Afspraken", costs: "", dueOn: null, deletedAt: null } },
    unreadable: [],
  });
});

test.each([
  ["a choice that is not in the list", { Stand: "Bijna" }, ["state"]],
  ["an emptied column that cannot be empty", { ["Plan"]: null, ["Standaard"]: "" }, ["plan", "standard"]],
  ["broken JSON", { ["Herkomst"]: "{" }, ["origin"]],
  ["JSON of something else", { ["Herkomst"]: '{"assessment":1}' }, ["origin"]],
  ["an amount with decimals", { Eenmalig: 12.5 }, ["oneOffCosts"]],
  ["a text for a number", { ["Standaard"]: "drie" }, ["standard"]],
  ["a standard that does not exist", { ["Standaard"]: 11 }, ["standard"]],
  ["a date that is none", { KlaarOp: "volgende week" }, ["dueOn"]],
  ["a moment that is none", { VerwijderdOp: "gisteren" }, ["deletedAt"]],
])("%s is named", (_what, changed, fields) => {
  expect(readMeasure(changed)?.unreadable).toEqual(fields);
});

test("HTML in a text is a text", () => {
  const html = '<div class="ExternalClass">Bel <b>eerst</b></div><script>alert(1)</script>';

  expect(readMeasure({ Opmerkingen: html })).toMatchObject({
    kinded: { record: { remarks: html } },
    unreadable: [],
  });
});

test.each([{ ["Sleutel"]: null }, { ["Werkruimte"]: "" }])(
  "of a row without %j it cannot be known what it is",
  (changed) => {
    expect(readMeasure(changed)).toBeUndefined();
  },
);

test("a file that is not in the library is a part of the row that cannot be read", () => {
  const cells = { ["Sleutel"]: uuid, ["Werkruimte"]: uuid, Onderwerp: uuid, ...stampOf(measure) };

  expect(readRow(lists.snapshot, cells, undefined, checkRecord)?.unreadable).toEqual(["text"]);
});

test("only cells that differ are sent", () => {
  expect(changedCells(measure, { ...measure, Stand: "klaar", Kosten: null })).toEqual({
    Stand: "klaar",
    Kosten: null,
  });
});

test.each(Object.values(lists).map((list) => [list.name, list] as const))(
  "%s has names that SharePoint keeps as they are, at most 20 indexes, and no title twice",
  (_name, list) => {
    const columns = Object.values(columnsOf(list));
    expect(columns.every(({ name }) => /^[A-Za-z]{1,32}$/.test(name))).toBe(true);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
    expect(columns.filter(({ definition }) => definition["indexed"] === true).length).toBeLessThan(20);
  },
);

function stampOf({ GewijzigdOp, GewijzigdDoor }: Cells): Cells {
  return { GewijzigdOp: GewijzigdOp ?? null, GewijzigdDoor: GewijzigdDoor ?? null };
}
