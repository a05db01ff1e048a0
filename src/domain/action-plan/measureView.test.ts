import { aMeasure, aMeasureId } from "../../../test/fixtures/builders";
import type { PlainDate } from "../record";
import type { Measure } from "./measure";
import { groupMeasures, isFiltering, isOverdue, matches, noFilter } from "./measureView";

const today = "2026-11-21" as PlainDate;

test.each<[string, Partial<Measure>, boolean]>([
  ["a date behind us", { dueOn: "2026-11-20" as PlainDate }, true],
  ["today", { dueOn: today }, false],
  ["no date", {}, false],
  ["a date behind us, done", { dueOn: "2026-11-20" as PlainDate, state: "done" }, false],
  [
    "a date behind us, part of the ordinary work",
    { dueOn: "2026-11-20" as PlainDate, state: "embedded" },
    false,
  ],
])("overdue: %s is %s", (_, measure, overdue) => {
  expect(isOverdue(aMeasure(measure), today)).toBe(overdue);
});

test("all words must occur, wherever in the measure, without accents or capitals", () => {
  const measure = aMeasure({
    title: "Coördinator aanwijzen",
    responsible: "Teammanager",
    remarks: "Eerst overleg",
  });
  for (const query of ["", "coordinator", "AANWIJZEN teammanager", "overleg"])
    expect(matches(measure, { ...noFilter, query })).toBe(true);
  expect(matches(measure, { ...noFilter, query: "coordinator wethouder" })).toBe(false);
});

test("a filter on state or on missing amounts leaves out the rest", () => {
  expect(matches(aMeasure({ state: "done" }), { ...noFilter, states: ["planned"] })).toBe(false);
  expect(matches(aMeasure({ state: "done" }), { ...noFilter, states: ["planned", "done"] })).toBe(true);
  expect(matches(aMeasure({ oneOffCosts: 0 }), { ...noFilter, onlyUncosted: true })).toBe(false);
  expect(matches(aMeasure(), { ...noFilter, onlyUncosted: true })).toBe(true);
  expect(isFiltering(noFilter)).toBe(false);
});

test("groups are in order, and what has no owner or date comes last", () => {
  const measures = [
    aMeasure({
      id: aMeasureId(1),
      order: "a2",
      responsible: "Teammanager ",
      dueOn: "2027-03-31" as PlainDate,
    }),
    aMeasure({ id: aMeasureId(2), order: "a1", responsible: "", dueOn: null }),
    aMeasure({
      id: aMeasureId(3),
      order: "a0",
      responsible: "Beleidsadviseur",
      dueOn: "2027-03-01" as PlainDate,
    }),
    aMeasure({
      id: aMeasureId(4),
      order: "a1",
      responsible: "Teammanager",
      dueOn: "2026-12-01" as PlainDate,
    }),
  ];
  const shown = (by: "responsible" | "dueOn") =>
    groupMeasures(measures, by).map(({ key, measures: own }) => [key, own.map(({ id }) => id)]);
  expect(shown("responsible")).toEqual([
    ["Beleidsadviseur", [aMeasureId(3)]],
    ["Teammanager", [aMeasureId(4), aMeasureId(1)]],
    ["", [aMeasureId(2)]],
  ]);
  expect(shown("dueOn")).toEqual([
    ["2026-12", [aMeasureId(4)]],
    ["2027-03", [aMeasureId(3), aMeasureId(1)]],
    ["", [aMeasureId(2)]],
  ]);
});
