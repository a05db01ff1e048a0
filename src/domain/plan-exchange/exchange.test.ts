import fc from "fast-check";
import { aFramework, aMeasure, aMeasureId, aPlan, aPlanFormat } from "../../../test/fixtures/builders";
import { aContent, aRow, aTable, carriedOut, textsOf } from "../../../test/fixtures/planContent";
import {
  type Measure,
  type MeasureColumn,
  measureColumns,
  type MeasureId,
  unwrittenColumns,
} from "../action-plan/measure";
import type { Instant } from "../record";
import type { ListChange } from "./changes";
import { type Choice, type Choices, noAnswers } from "./differences";
import type { DocumentContent } from "./documentContent";
import type { ExchangeSides } from "./exchangeSides";
import { findDifferences } from "./findDifferences";
import { planExchange } from "./planExchange";
import { preselect } from "./preselect";
import { recognisePlan } from "./recognisePlan";

const { clusters } = aFramework();
const second = aTable([], { before: ["Kwaliteitsstandaard 9: Beschikbaarheid gespecialiseerd hulpaanbod"] });
let made = 0;
const moment = { at: "2026-11-22T10:00:00.000Z" as Instant, nextId: () => aMeasureId(500 + (made += 1)) };

interface Sides {
  readonly content: DocumentContent;
  readonly measures: readonly Measure[];
  readonly removed?: readonly Measure[];
}

function sidesOf({ content, measures, removed = [] }: Sides): ExchangeSides {
  return {
    content,
    recognised: recognisePlan(content, clusters),
    plan: aPlan(),
    measures,
    removed,
    base: content.snapshots[0]?.snapshot ?? null,
    clusters,
    format: aPlanFormat(),
    mayChangePlan: true,
  };
}

function compare(sides: Sides) {
  return findDifferences(sidesOf(sides), noAnswers);
}

function exchange(sides: Sides, choose?: (key: string) => Choice) {
  const all = sidesOf(sides);
  const comparison = findDifferences(all, noAnswers);
  const { differences } = comparison;
  const keys = [...differences.cells, ...differences.rows].map(({ key }) => key);
  const choices: Choices = choose ? new Map(keys.map((key) => [key, choose(key)])) : preselect(differences);
  const plan = planExchange(all, comparison, { choices }, moment);
  const content = carriedOut(sides.content, plan.word);
  return { plan, differences, after: { content, ...listAfter(sides, plan.list) } };
}

function listAfter({ measures, removed = [] }: Sides, changes: readonly ListChange[]) {
  let [present, gone] = [[...measures], [...removed]];
  for (const change of changes) {
    if (change.kind === "add")
      present.push(
        aMeasure({ ...unwrittenColumns, ...change.texts, id: change.measure, standard: change.standard }),
      );
    if (change.kind === "edit")
      present = present.map((each) => (each.id === change.measure ? { ...each, ...change.fields } : each));
    if (change.kind === "remove") {
      gone.push(...present.filter(({ id }) => id === change.measure));
      present = present.filter(({ id }) => id !== change.measure);
    }
    if (change.kind === "restore") {
      present.push(...gone.filter(({ id }) => id === change.measure));
      gone = gone.filter(({ id }) => id !== change.measure);
    }
  }
  return { measures: present, removed: gone };
}

const one = aMeasure({ id: aMeasureId(1), title: "Opdracht op papier" });
const two = aMeasure({
  id: aMeasureId(2),
  title: "Visie vaststellen",
  improvement: "Raad laten besluiten",
  order: "a1",
});

function linked(measures: readonly Measure[] = [one, two]) {
  const content = aContent([
    aTable([...measures.map((measure) => aRow(textsOf(measure))), aRow(textsOf({})), aRow(textsOf({}))]),
    second,
  ]);
  return exchange({ content, measures }).after;
}

function edited(content: DocumentContent, row: number, column: MeasureColumn, text: string): DocumentContent {
  const cell = measureColumns.indexOf(column);
  return {
    ...content,
    tables: content.tables.map((table, index) =>
      index > 0
        ? table
        : {
            ...table,
            rows: table.rows.map((each, at) =>
              at === row
                ? {
                    ...each,
                    cells: each.cells.map((old, place) => (place === cell ? { ...old, text } : old)),
                  }
                : each,
            ),
          },
    ),
  };
}

test("[UW6] linking marks rows and writes no text", () => {
  const content = aContent([aTable([aRow(textsOf(one)), aRow(textsOf(two))])]);
  const { plan } = exchange({ content, measures: [one, two] });
  expect(plan.word.map(({ kind }) => kind)).toEqual(["mark", "mark", "mark", "writeSnapshot"]);
  expect(plan.list).toEqual([]);
});

test("[UW6] of what differed before linking nothing is chosen", () => {
  const content = aContent([aTable([aRow(textsOf({ ...one, costs: "€ 9" }))])]);
  const { differences, plan, after } = exchange({ content, measures: [one] });
  expect(differences.cells).toMatchObject([{ column: "costs", state: "noBase", was: null }]);
  expect(plan.list).toEqual([]);
  expect(compare(after).differences.cells).toMatchObject([{ column: "costs", state: "noBase" }]);
});

test("[UW4] who changed a text since is told apart", () => {
  const { content, measures } = linked();
  const inWord = edited(edited(content, 1, "costs", "€ 9"), 2, "planning", "2030");
  const inList = measures.map((each) =>
    each.id === two.id ? { ...each, planning: "2031", responsible: "Raad" } : each,
  );
  expect(compare({ content: inWord, measures: inList }).differences.cells).toMatchObject([
    { column: "costs", state: "wordOnly", was: one.costs, inWord: "€ 9", inList: one.costs },
    { column: "responsible", state: "listOnly" },
    { column: "planning", state: "conflict", inWord: "2030", inList: "2031", was: two.planning },
  ]);
  const both = inList.map((each) => (each.id === two.id ? { ...each, planning: "2030" } : each));
  expect(compare({ content: inWord, measures: both }).differences.cells).toHaveLength(2);
});

test("[UW7] rows come and go at either side, and removing is never chosen beforehand", () => {
  const { content, measures } = linked();
  const [table] = content.tables;
  const withNew = aContent(
    [
      {
        ...aTable([]),
        rows: [...(table?.rows.slice(0, 2) ?? []), aRow(textsOf({ title: "In Word bedacht" }))],
      },
      second,
    ],
    { snapshots: content.snapshots },
  );
  const third = aMeasure({ id: aMeasureId(3), title: "In de lijst bedacht", standard: 9 });
  const { differences, plan, after } = exchange({ content: withNew, measures: [...measures, third] });
  expect(differences.rows.map(({ state }) => state)).toEqual(["goneFromWord", "newInList", "newInWord"]);
  expect(plan.summary).toMatchObject({
    rowsIntoWord: 1,
    rowsIntoList: 1,
    rowsOutOfList: 0,
    rowsOutOfWord: 0,
  });
  expect(compare(after).differences.rows.map(({ state }) => state)).toEqual(["goneFromWord"]);
});

test("[UW7] what was removed from the list can go from Word or come back", () => {
  const { content } = linked();
  const gone = { content, measures: [one], removed: [two] };
  expect(exchange(gone).differences.rows).toMatchObject([{ state: "goneFromList", measure: two.id }]);
  expect(exchange(gone, () => "list").after.content.tables[0]?.rows).toHaveLength(4);
  expect(exchange(gone, () => "word").after.measures.map(({ id }) => id)).toEqual([one.id, two.id]);
});

test("[UW7] a table that is gone takes no measure along", () => {
  const { content, measures } = linked();
  const without = aContent(content.tables.slice(1), { snapshots: content.snapshots });
  const { differences } = compare({ content: without, measures });
  expect(differences).toMatchObject({ rows: [], missingClusters: ["1-2"] });
});

test("[UW7] a row under another heading has moved", () => {
  const { content, measures } = linked();
  const rows = content.tables[0]?.rows ?? [];
  const moved = aContent(
    [
      { ...aTable([]), rows: rows.filter((_, index) => index !== 2) },
      { ...second, rows: [...second.rows, ...rows.slice(2, 3)] },
    ],
    { snapshots: content.snapshots },
  );
  const { differences, after } = exchange({ content: moved, measures });
  expect(differences.rows).toMatchObject([{ state: "movedInWord", cluster: "9", clusterInList: "1-2" }]);
  expect(after.measures.find(({ id }) => id === two.id)?.standard).toBe(9);
  expect(compare(after).differences.rows).toEqual([]);
});

test("[UW8] what would lose formatting is not chosen, nor what somebody took back in Word", () => {
  const { content, measures } = linked();
  const changed = measures.map((each) => (each.id === one.id ? { ...each, costs: "€ 20" } : each));
  const rich = {
    ...content,
    tables: content.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, richness: ["list" as const] })),
      })),
    })),
  };
  expect([...preselect(compare({ content: rich, measures: changed }).differences).values()]).toEqual([
    "leave",
  ]);

  const written = exchange({ content, measures: changed }).after;
  const undone = { ...written, content: edited(written.content, 1, "costs", one.costs) };
  const { differences } = compare(undone);
  expect(differences.cells).toMatchObject([{ state: "wordOnly", isTakenBack: true }]);
  expect([...preselect(differences).values()]).toEqual(["leave"]);
});

test("[UW11] new rows take the free rows of the form, and then come below the last", () => {
  const { content, measures } = linked();
  const more = [3, 4, 5, 6].map((number) =>
    aMeasure({ id: aMeasureId(number), title: `Nieuw ${number}`, order: `a${number}` }),
  );
  const { plan, after } = exchange({ content, measures: [...measures, ...more] });
  expect(plan.summary.rowsIntoWord).toBe(4);
  expect(after.content.tables[0]?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
    aPlanFormat().columns.title,
    one.title,
    two.title,
    "Nieuw 3",
    "Nieuw 4",
    "Nieuw 5",
    "Nieuw 6",
  ]);
});

/** What people and lists do between two readings. */
const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "é"), maxLength: 6 });
const column = fc.constantFrom(...measureColumns);
const wordEdit = fc.oneof(
  fc.record({ kind: fc.constant("type" as const), row: fc.nat(7), column, text }),
  fc.record({ kind: fc.constant("remove" as const), row: fc.nat(7), column, text }),
  fc.record({ kind: fc.constant("copy" as const), row: fc.nat(7), column, text }),
  fc.record({ kind: fc.constant("swap" as const), row: fc.nat(7), column, text }),
);
const listEdit = fc.oneof(
  fc.record({ kind: fc.constant("type" as const), row: fc.nat(7), column, text }),
  fc.record({ kind: fc.constant("remove" as const), row: fc.nat(7), column, text }),
  fc.record({ kind: fc.constant("add" as const), row: fc.nat(7), column, text }),
);

function editedInWord(
  content: DocumentContent,
  edit: { kind: string; row: number; column: MeasureColumn; text: string },
) {
  const rows = [...(content.tables[0]?.rows ?? [])];
  const at = 1 + (edit.row % Math.max(1, rows.length - 1));
  const row = rows[at];
  if (!row) return content;
  if (edit.kind === "type") return edited(content, at, edit.column, edit.text);
  if (edit.kind === "remove") rows.splice(at, 1);
  if (edit.kind === "copy") rows.splice(at, 0, { ...row, markers: [] });
  if (edit.kind === "swap") rows.push(...rows.splice(at, 1));
  return {
    ...content,
    tables: content.tables.map((table, index) => (index === 0 ? { ...table, rows } : table)),
  };
}

let drawn = 0;
function editedInList(
  state: Required<Sides>,
  edit: { kind: string; row: number; column: MeasureColumn; text: string },
): Required<Sides> {
  const { content, measures, removed } = state;
  const chosen = measures[edit.row % Math.max(1, measures.length)];
  if (edit.kind === "add") {
    drawn += 1;
    const added = aMeasure({
      ...unwrittenColumns,
      id: aMeasureId(1000 + drawn),
      title: edit.text || "Nieuw",
      order: `b${drawn}`,
    });
    return { content, measures: [...measures, added], removed };
  }
  if (!chosen) return state;
  if (edit.kind === "remove")
    return { content, measures: measures.filter((each) => each !== chosen), removed: [...removed, chosen] };
  return {
    content,
    measures: measures.map((each) => (each === chosen ? { ...each, [edit.column]: edit.text } : each)),
    removed,
  };
}

const scenario = fc.record({
  inWord: fc.array(wordEdit, { maxLength: 6 }),
  inList: fc.array(listEdit, { maxLength: 6 }),
});

function after({
  inWord,
  inList,
}: {
  inWord: readonly Parameters<typeof editedInWord>[1][];
  inList: readonly Parameters<typeof editedInList>[1][];
}) {
  const start: Required<Sides> = linked();
  const content = inWord.reduce(editedInWord, start.content);
  return inList.reduce(editedInList, { ...start, content });
}

test("[UW4] whatever happened, once all is chosen nothing differs any more, and no measure stands twice", () => {
  fc.assert(
    fc.property(scenario, fc.func(fc.constantFrom<Choice>("word", "list")), (happened, choose) => {
      let sides: Sides = after(happened);
      for (let turn = 0; turn < 3; turn += 1) sides = exchange(sides, (key) => choose(key)).after;
      const { differences } = compare(sides);
      // A row can be taken over from Word only.
      expect(differences.cells).toEqual([]);
      expect(
        differences.rows.filter(
          ({ state }) => state !== "newInWord" && state !== "newInList" && state !== "emptiedInWord",
        ),
      ).toEqual([]);
      const markers = sides.content.tables.flatMap(({ rows }) => rows.flatMap((row) => row.markers));
      expect(new Set(markers).size).toBe(markers.length);
      const ids: readonly MeasureId[] = sides.measures.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 300 },
  );
});

test("[UW8] what is left alone stays as it is on both sides", () => {
  fc.assert(
    fc.property(scenario, (happened) => {
      const sides = after(happened);
      const texts = ({ content }: Sides) =>
        content.tables.map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.text)));
      const { plan, after: later, differences } = exchange(sides, () => "leave");
      expect(plan.list).toEqual([]);
      expect(texts(later)).toEqual(texts(sides));
      expect(compare(later).differences.cells.map(({ key, state }) => [key, state])).toEqual(
        differences.cells.map(({ key, state }) => [key, state]),
      );
    }),
    { numRuns: 200 },
  );
});

test("[UW4] what was chosen beforehand loses no text that only one side had", () => {
  fc.assert(
    fc.property(scenario, (happened) => {
      const sides = after(happened);
      const { differences, after: later } = exchange(sides);
      for (const { measure, column: changed, state, inWord } of differences.cells) {
        if (state !== "wordOnly") continue;
        const inList = later.measures.find(({ id }) => id === measure)?.[changed];
        const still = compare(later).differences.cells.some(
          (cell) => cell.measure === measure && cell.column === changed,
        );
        expect(inList === inWord || still).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
