import { aFramework, anAnswer, anAssessment } from "../../../test/fixtures/builders";
import type { AspectId } from "../framework/framework";
import type { Instant, PersonId, WorkspaceId } from "../record";
import { firstCourse } from "./course";
import { minutesOf } from "./minutes";
import { knownPerspectives, type Seat, type SeatId } from "./seat";
import type { Session, SessionId } from "./session";
import { spreadOf } from "./spread";

const [municipality] = knownPerspectives;
if (!municipality) throw new Error("There are three.");
const [decided, parked, left] = ["ks01.a1", "ks01.a2", "ks02.a1"] as readonly string[] as readonly [
  AspectId,
  AspectId,
  AspectId,
];
const seat: Seat = {
  id: "anna" as SeatId,
  name: "Beleidsadviseur",
  perspective: municipality,
  role: "participant",
  isOutside: false,
};
const session: Session = {
  id: "session" as SessionId,
  workspace: "workspace" as WorkspaceId,
  version: 1,
  updatedAt: "2026-11-22T12:00:00.000Z" as Instant,
  updatedBy: "anna" as PersonId,
  deletedAt: null,
  assessment: anAssessment().id,
  title: "Overleg",
  startsAt: null,
  bookedMinutes: null,
  agenda: [left, decided, parked],
  settled: [{ aspect: parked, how: "parked" }],
  showsPerspectives: true,
  course: firstCourse(seat.id),
  timerUntil: null,
};
const vote = { aspect: decided, choice: "unknown", wish: false, round: 1, seat: seat.id } as const;
const spread = spreadOf([{ ...vote, perspective: municipality }]);
const agreement = { session: session.id, round: 1, reason: "", minority: null, spread };
const answers = [anAnswer(decided, "notYet", { agreement })];
const framework = aFramework();

test("[OV14] what was decided, what was set aside, and what was not come to", () => {
  const minutes = minutesOf({ session, answers, seats: [seat], contributions: [], framework });
  expect(minutes.decisions.map(({ aspect }) => aspect)).toEqual([decided]);
  expect(minutes.settled.map(({ aspect, how }) => [aspect, how])).toEqual([[parked, "parked"]]);
  expect(minutes.notDiscussed.map(({ aspect }) => aspect)).toEqual([left]);
});

test("[OV13] [OV15] once the persons are gone the map still tells who could not say", () => {
  const { hearing, invitees, present } = minutesOf({
    session,
    answers,
    seats: [],
    contributions: [],
    framework,
  });
  expect(hearing.map(({ cells }) => cells.map(({ hearing: how }) => how))).toEqual([
    ["unknown", "absent", "absent"],
  ]);
  expect(invitees.map(({ absent, unsure }) => [absent, unsure])).toEqual([
    [[], [1]],
    [[1], []],
    [[1], []],
  ]);
  expect(present.every(({ voices }) => voices === 0)).toBe(true);
});
