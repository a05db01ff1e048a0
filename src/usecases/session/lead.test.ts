import { aRoom, settled } from "../../../test/fixtures/aRoom";
import { aWorkspace } from "../../../test/fixtures/builders";
import type { AnswerChoice } from "@/domain/framework/answerScale";
import type { AspectId } from "@/domain/framework/framework";
import type { Move } from "@/domain/session/course";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import { arrangeAgenda } from "./arrangeAgenda";
import { arrangeSession } from "./arrangeSession";
import { decideTogether } from "./decideTogether";
import { handOver } from "./handOver";
import { makeAgenda } from "./makeAgenda";
import { parkAspect } from "./parkAspect";
import { setTimer } from "./setTimer";
import { takeSeat } from "./takeSeat";

const aspect = "ks01.a1" as AspectId;
const discuss: Move = { kind: "discuss", aspect, round: 1 };

async function aMeeting(...choices: readonly AnswerChoice[]) {
  const room = await aRoom(["participant", "participant", "observer"]);
  for (const person of room.people) await room.sit(person);
  await room.lead(discuss);
  for (const [index, choice] of choices.entries()) {
    const person = room.people[index];
    if (person) await room.vote(person, choice);
  }
  const { ports, seat } = room.chair;
  return { room, ports, by: seat.id };
}

const decision = { choice: "largely", reason: "", minority: null, idea: null } as const;

test("[OV9] the chair hands over to who can lead, and goes on as a participant", async () => {
  const { room, ports, by } = await aMeeting();
  const [, other, observer] = seatsIn(presencesIn(ports.records.all("presence"), room.session().id));
  if (!other || !observer) throw new Error("Three sit.");
  expect(handOver(ports, room.session(), by, observer)).toBe(false);
  expect(handOver(ports, room.session(), other.id, other)).toBe(false);
  expect(handOver(ports, room.session(), by, other)).toBe(true);
  await settled();
  expect(room.session().course).toMatchObject({ chair: other.id, stage: { kind: "voting", aspect } });
});

test("[OV20] the chair parks in the middle of the voting, in one write", async () => {
  const { room, ports, by } = await aMeeting("largely");
  const { version } = room.session();
  expect(parkAspect(ports, room.session(), by)).toBe(true);
  await settled();
  const { course, settled: aside, version: after } = room.session();
  expect(course.stage).toEqual({ kind: "agenda" });
  expect(aside).toEqual([{ aspect, how: "parked" }]);
  expect(after).toBe(version + 1);
  expect(parkAspect(ports, room.session(), by)).toBe(false);
});

test("[OV20] only the chair arranges the agenda, and what stays unchanged keeps its answer", async () => {
  const { room, ports, by } = await aMeeting();
  await room.lead({ kind: "toAgenda" });
  makeAgenda(ports, room.session());
  await settled();
  const step = { kind: "settle", aspects: [aspect], how: "unchanged" } as const;
  const answers = ports.records.all("answer");
  arrangeAgenda(ports, room.session(), room.people[1]?.seat.id ?? by, step);
  await settled();
  expect(room.session().settled).toEqual([]);
  arrangeAgenda(ports, room.session(), by, step);
  await settled();
  expect(room.session().settled).toEqual([{ aspect, how: "unchanged" }]);
  expect(ports.records.all("answer")).toBe(answers);
});

test("[OV21] a timer is set and extended by the chair, and goes with the next step", async () => {
  const { room, ports, by } = await aMeeting("largely");
  setTimer(ports, room.session(), room.people[1]?.seat.id ?? by, { kind: "set", minutes: 5 });
  await settled();
  expect(room.session().timerUntil).toBeNull();
  setTimer(ports, room.session(), by, { kind: "set", minutes: 5 });
  await settled();
  const { timerUntil } = room.session();
  setTimer(ports, room.session(), by, { kind: "extend", minutes: 2 });
  await settled();
  expect(Date.parse(room.session().timerUntil ?? "") - Date.parse(timerUntil ?? "")).toBe(120_000);
  await room.lead({ kind: "reveal" });
  expect(room.session().timerUntil).toBeNull();
});

test("[OV22] two camps ask for a reason or a minority view; what is decided is not parked any more", async () => {
  const { room, ports, by } = await aMeeting("notYet", "secured");
  parkAspect(ports, room.session(), by);
  await settled();
  await room.lead(discuss);
  await room.lead({ kind: "reveal" });
  await room.open(room.people.slice(0, 2));
  expect(decideTogether(ports, room.session(), by, decision)).toBe("needsReason");
  expect(ports.records.all("answer")).toEqual([]);
  const minority = { who: "Lokaal team", why: "Dat kennen wij niet." };
  expect(decideTogether(ports, room.session(), by, { ...decision, minority })).toBe("decided");
  await settled();
  expect(room.session().settled).toEqual([]);
  expect(decideTogether(ports, room.session(), by, decision)).toBe("refused");
});

test("[PL3] the first idea for a measure makes its plan", async () => {
  const { room, ports, by } = await aMeeting("largely", "largely");
  await room.lead({ kind: "reveal" });
  const into = { kind: "newPlan", workspace: aWorkspace(), title: "Plan" } as const;
  decideTogether(ports, room.session(), by, { ...decision, idea: { title: "Opschrijven", into } });
  await settled();
  const [plan] = ports.records.all("actionPlan");
  expect(plan).toMatchObject({ title: "Plan", assessments: [room.session().assessment] });
  expect(ports.records.all("measure")).toMatchObject([{ plan: plan?.id, title: "Opschrijven" }]);
});

test("[OV23] the same seat on a second device counts once", async () => {
  const { room } = await aMeeting();
  const [first, second] = room.people;
  if (!first || !second) throw new Error("Three sit.");
  await takeSeat(second.ports, second.meeting, room.session(), first.seat);
  await settled();
  const presences = presencesIn(second.ports.records.all("presence"), room.session().id);
  expect(seatsIn(presences).filter(({ id }) => id === first.seat.id)).toHaveLength(1);
});

test("a session is called otherwise", async () => {
  const { room, ports } = await aMeeting();
  arrangeSession(ports, room.session(), { title: "Tweede bijeenkomst" });
  await settled();
  expect(room.session().title).toBe("Tweede bijeenkomst");
});
