import fc from "fast-check";
import { aMeasure, aMeasureId } from "../../../test/fixtures/builders";
import { compare, edited, exchange, linked, type Sides } from "../../../test/fixtures/exchangeSides";
import { type MeasureColumn, measureColumns, type MeasureId, unwrittenColumns } from "../action-plan/measure";
import type { Choice } from "./differences";
import type { DocumentContent } from "./documentContent";

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
