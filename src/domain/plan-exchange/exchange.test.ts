import { aMeasure, aMeasureId, aPlanFormat } from "../../../test/fixtures/builders";
import { compare, edited, exchange, linked, one, second, two } from "../../../test/fixtures/exchangeSides";
import { aContent, aRow, aTable, textsOf } from "../../../test/fixtures/planContent";
import { preselect } from "./preselect";

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
