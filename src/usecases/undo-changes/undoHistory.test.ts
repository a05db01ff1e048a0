import fc from "fast-check";
import { aMeasure, somePorts } from "../../../test/fixtures/builders";
import type { MeasureId } from "@/domain/action-plan/measure";
import type { RecordChange } from "@/domain/workspace/recordChange";
import { UndoHistory } from "./undoHistory";

const measure = aMeasure();
const { workspace } = measure;
const initial = { ...measure };
const make = (id: string): RecordChange => ({
  kind: "measure",
  id: id as MeasureId,
  workspace,
  fields: {},
  initial,
});
const write = (id: string, fields: Extract<RecordChange, { kind: "measure" }>["fields"]): RecordChange => ({
  kind: "measure",
  id: id as MeasureId,
  workspace,
  fields,
});

async function aHistory() {
  const ports = await somePorts();
  const history = new UndoHistory(ports);
  const shown = () =>
    ports.records.all("measure").map(({ id, title, order, standard }) => ({ id, title, order, standard }));
  return { ports, history, shown };
}

test("[BW7] making, writing and removing are taken back and done again", async () => {
  const { ports, history, shown } = await aHistory();
  history.change([make("a")]);
  history.change([write("a", { title: "Nieuw" })]);
  history.change([write("a", { deletedAt: ports.clock.now() })]);
  const states = [shown()];
  for (let step = 0; step < 3; step += 1) {
    history.undo();
    states.push(shown());
  }
  expect(states.map((state) => state.map(({ title }) => title))).toEqual([
    [],
    ["Nieuw"],
    [measure.title],
    [],
  ]);
  for (let step = 0; step < 2; step += 1) history.redo();
  expect(shown()).toMatchObject([{ title: "Nieuw" }]);
  history.redo();
  expect(shown()).toEqual([]);
  expect(history.canRedo()).toBe(false);
});

test("[BW7] typing in one field is one step, until one pauses", async () => {
  const { history, shown } = await aHistory();
  history.change([make("a")]);
  for (const title of ["N", "Ni", "Nie"]) history.change([write("a", { title })]);
  history.pause();
  for (const title of ["Nieu", "Nieuw"]) history.change([write("a", { title })]);
  history.undo();
  expect(shown()).toMatchObject([{ title: "Nie" }]);
  history.undo();
  expect(shown()).toMatchObject([{ title: measure.title }]);
  history.redo();
  expect(shown()).toMatchObject([{ title: "Nie" }]);
});

test("[PL6] what came before a decision is not taken back behind it", async () => {
  const { history, shown } = await aHistory();
  history.change([make("a")]);
  history.change([write("a", { title: "Vastgesteld" })]);
  history.undo();
  history.redo();
  history.forget();
  expect([history.canUndo(), history.canRedo()]).toEqual([false, false]);
  history.undo();
  expect(shown()).toMatchObject([{ title: "Vastgesteld" }]);
});

test("[BW7] what another window wrote since is left alone", async () => {
  const { ports, history, shown } = await aHistory();
  history.change([make("a")]);
  history.change([write("a", { title: "Van mij", costs: "€ 1" })]);
  ports.records.change([write("a", { title: "Van een ander" })]);
  history.undo();
  expect(shown()).toMatchObject([{ title: "Van een ander" }]);
  expect(ports.records.all("measure")[0]?.costs).toBe(measure.costs);
});

test("[BW7] whatever is done, taking everything back leads to the start, and doing it again to the end", async () => {
  const ids = ["a", "b", "c"];
  const operation = fc.oneof(
    fc.record({ id: fc.constantFrom(...ids), title: fc.string() }),
    fc.record({ id: fc.constantFrom(...ids), order: fc.constantFrom("a1", "a2", "a3") }),
    fc.record({ id: fc.constantFrom(...ids), standard: fc.constantFrom(1 as const, 2 as const) }),
    fc.record({ id: fc.constantFrom(...ids), remove: fc.constant(true) }),
    fc.record({ make: fc.constant(true) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 40 }), async (operations) => {
      const { ports, history, shown } = await aHistory();
      history.change(ids.map(make));
      const start = shown();
      let made = 0;
      for (const { make: isNew, id = "", remove, ...fields } of operations as readonly {
        make?: true;
        id?: string;
        remove?: true;
      }[]) {
        if (isNew) {
          made += 1;
          history.change([make(`new-${made}`)]);
        } else history.change([write(id, remove ? { deletedAt: ports.clock.now() } : fields)]);
      }
      const end = shown();
      while (history.canUndo()) history.undo();
      expect(shown()).toEqual([]);
      history.redo();
      expect(shown()).toEqual(start);
      while (history.canRedo()) history.redo();
      expect(shown()).toEqual(end);
    }),
    { numRuns: 100 },
  );
});
