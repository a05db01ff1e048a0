import fc from "fast-check";
import type { AspectId } from "../framework/framework";
import {
  afterHandOver,
  afterMove,
  afterTakeOver,
  firstCourse,
  leadingCourse,
  type Course,
  type Move,
} from "./course";
import type { SeatId } from "./seat";

const [anna, bert, cora] = ["anna", "bert", "cora"] as SeatId[] as [SeatId, SeatId, SeatId];
const aspect = "ks01.a1" as AspectId;
const discuss: Move = { kind: "discuss", aspect, round: 1 };

function played(moves: readonly Move[]): Course | undefined {
  return moves.reduce<Course | undefined>(
    (course, move) => course && afterMove(course, anna, move),
    firstCourse(anna),
  );
}

test("[OV1] an aspect goes from voting to revealed to decided", () => {
  expect(
    played([{ kind: "revealPrepared" }, discuss, { kind: "reveal" }, { kind: "decide" }])?.stage,
  ).toEqual({
    kind: "decided",
    aspect,
    round: 1,
  });
});

test.each<readonly [string, readonly Move[]]>([
  ["nothing is decided unseen", [discuss, { kind: "decide" }]],
  ["what is revealed is not revealed again", [discuss, { kind: "reveal" }, { kind: "reveal" }]],
  ["votes that are being cast are not left behind", [discuss, discuss]],
  ["a second round comes after the first is seen", [discuss, { kind: "again" }]],
  ["what is over goes on only when it is resumed", [{ kind: "end" }, discuss]],
])("[OV1] %s", (_, moves) => {
  expect(played(moves)).toBeUndefined();
});

test("[OV1] only the chair makes a move", () => {
  expect(afterMove(firstCourse(anna), bert, discuss)).toBeUndefined();
});

test("what was ended by mistake goes on where it was", () => {
  const before = played([discuss, { kind: "reveal" }]);
  expect(played([discuss, { kind: "reveal" }, { kind: "end" }, { kind: "resume" }])?.stage).toEqual(
    before?.stage,
  );
});

test("[OV9] who takes over the chair goes on at the same aspect", () => {
  const before = played([discuss]);
  if (!before) throw new Error("It fits.");
  const taken = afterTakeOver(before, bert);
  expect(taken.stage).toEqual(before.stage);
  expect(afterMove(taken, anna, { kind: "reveal" })).toBeUndefined();
  expect(afterMove(taken, bert, { kind: "reveal" })?.stage.kind).toBe("revealed");
});

test("[OV9] the chair hands over, and nobody else does", () => {
  const before = played([discuss]);
  if (!before) throw new Error("It fits.");
  expect(afterHandOver(before, bert, cora)).toBeUndefined();
  expect(afterHandOver(before, anna, bert)).toEqual(afterTakeOver(before, bert));
});

test("[OV9] a chair that comes back later does not undo the take-over", () => {
  const before = firstCourse(anna);
  const taken = afterTakeOver(before, bert);
  const offline = [discuss, { kind: "reveal" } as const].reduce<Course>(
    (course, move) => afterMove(course, anna, move) ?? course,
    before,
  );
  expect(leadingCourse(offline, taken)).toBe(taken);
});

const anyCourse: fc.Arbitrary<Course> = fc.record({
  term: fc.integer({ min: 1, max: 3 }),
  chair: fc.constantFrom(anna, bert, cora),
  step: fc.nat({ max: 3 }),
  stage: fc.constantFrom<Course["stage"]>(
    { kind: "agenda" },
    { kind: "voting", aspect, round: 1 },
    { kind: "voting", aspect, round: 2 },
  ),
});

test("[OV10] two chairs by accident: every device comes to the same, in whatever order it hears of them", () => {
  fc.assert(
    fc.property(
      fc.array(anyCourse, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      (courses, random) => {
        const shuffled = courses
          .map((course) => ({ course, at: random.next().value as number }))
          .sort((left, right) => left.at - right.at)
          .map(({ course }) => course);
        const last = (those: readonly Course[]) => those.reduce(leadingCourse);
        expect(last(shuffled)).toEqual(last(courses));
      },
    ),
  );
});
