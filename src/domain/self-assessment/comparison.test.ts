import { aFramework, anAnswer, anAssessment } from "../../../test/fixtures/builders";
import type { FrameworkId } from "../framework/framework";
import type { PlainDate } from "../record";
import {
  changeCounts,
  changeKindOf,
  comparisonOf,
  inOrderOfTime,
  otherScans,
  type ChangeKind,
} from "./comparison";
import { standings, type Standing } from "./results";
import type { SelfAssessmentId } from "./selfAssessment";

const framework = aFramework();

// Rows: what it was. Columns: what it is, in the order of `standings`.
const table: Readonly<Record<Standing, readonly string[]>> = {
  notYet: ["same", "up", "up", "up", "newlyUnknown", "noLongerApplicable", "noLongerAnswered"],
  inDevelopment: ["down", "same", "up", "up", "newlyUnknown", "noLongerApplicable", "noLongerAnswered"],
  largely: ["down", "down", "same", "up", "newlyUnknown", "noLongerApplicable", "noLongerAnswered"],
  secured: ["down", "down", "down", "same", "newlyUnknown", "noLongerApplicable", "noLongerAnswered"],
  unknown: [...fourTimes("newlyKnown"), "same", "noLongerApplicable", "noLongerAnswered"],
  notApplicable: [...fourTimes("newlyApplicable"), "newlyUnknown", "same", "noLongerAnswered"],
  open: [...fourTimes("newlyAnswered"), "newlyAnswered", "newlyAnswered", "same"],
};

test.each(standings)("[SC10] only from level to level is up or down: was %s", (was) => {
  expect(standings.map((is) => changeKindOf(was, is))).toEqual(table[was]);
});

test("[SC9] an aspect stands there with its answer of then and of now", () => {
  const before = [anAnswer("ks09.a1", "notYet", { explanation: "Toen." }), anAnswer("ks09.a2", "unknown")];
  const after = [anAnswer("ks09.a1", "largely", { explanation: "Nu." })];
  const nine = comparisonOf(framework, before, after)[3];
  expect(nine?.before).toMatchObject({ levels: { notYet: 1 }, unknown: 1, open: 4 });
  expect(nine?.after).toMatchObject({ levels: { largely: 1 }, unknown: 0, open: 5 });
  expect(nine?.changes.slice(0, 3).map(({ aspect, was, is, kind }) => [aspect.id, was, is, kind])).toEqual([
    ["ks09.a1", "notYet", "largely", "up"],
    ["ks09.a2", "unknown", "open", "noLongerAnswered"],
    ["ks09.a3", "open", "open", "same"],
  ]);
  expect(nine?.changes[0]).toMatchObject({ before: before[0], after: after[0] });
});

test("an explanation without a choice is no answer, in a comparison too [SC2]", () => {
  const [first] = comparisonOf(framework, [], [anAnswer("ks01.a1", null, { explanation: "Later." })]);
  expect(first?.changes[0]).toMatchObject({ was: "open", is: "open", kind: "same" });
});

test("changes are counted per kind, every aspect once", () => {
  const before = [anAnswer("ks01.a1", "notYet"), anAnswer("ks01.a2", "secured")];
  const after = [anAnswer("ks01.a1", "secured"), anAnswer("ks01.a2", "unknown")];
  const counts = changeCounts(comparisonOf(framework, before, after).flatMap(({ changes }) => changes));
  expect(counts).toEqual({
    up: 1,
    down: 0,
    newlyKnown: 0,
    newlyUnknown: 1,
    newlyApplicable: 0,
    noLongerApplicable: 0,
    newlyAnswered: 0,
    noLongerAnswered: 0,
    same: 44,
  });
});

test("[SC9] only scans of the same framework can be put next to each other", () => {
  const scan = anAssessment();
  const same = anAssessment({ id: "same" as SelfAssessmentId });
  const other = anAssessment({ id: "other" as SelfAssessmentId, framework: "kader-2030" as FrameworkId });
  expect(otherScans(scan, [scan, same, other])).toEqual({ comparable: [same], otherFramework: [other] });
});

test("the earlier of two scans is 'then', whichever was chosen first", () => {
  const old = anAssessment({ startedOn: "2024-03-12" as PlainDate });
  const recent = anAssessment({ startedOn: "2026-03-17" as PlainDate });
  expect(inOrderOfTime(recent, old)).toEqual({ before: old, after: recent });
  expect(inOrderOfTime(old, recent)).toEqual({ before: old, after: recent });
});

function fourTimes(kind: ChangeKind): readonly ChangeKind[] {
  return [kind, kind, kind, kind];
}
