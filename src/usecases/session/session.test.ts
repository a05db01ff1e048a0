import fc from "fast-check";
import { aRoom, settled } from "../../../test/fixtures/aRoom";
import { aFramework, anAssessment, aPlan } from "../../../test/fixtures/builders";
import type { AspectId } from "@/domain/framework/framework";
import { votesOn } from "@/domain/session/contribution";
import type { Move } from "@/domain/session/course";
import { minutesOf } from "@/domain/session/minutes";
import { seatsIn } from "@/domain/session/presence";
import type { Perspective, SeatId, SeatRole } from "@/domain/session/seat";
import { decideTogether } from "./decideTogether";
import { forgetPersons } from "./forgetPersons";
import { handInPrepared } from "./handInPrepared";
import { openVotes } from "./openVotes";
import { prepareAnswer } from "./prepareAnswer";
import { sealAnew } from "./sealAnew";
import { takeChair } from "./takeChair";

const aspect = "ks01.a1" as AspectId;
const discuss: Move = { kind: "discuss", aspect, round: 1 };

const five: readonly SeatRole[] = ["participant", "participant", "participant", "participant", "participant"];

async function fiveWhoVoted() {
  const room = await aRoom(five);
  for (const person of room.people) await room.sit(person);
  await room.lead(discuss);
  for (const person of room.people) await room.vote(person, "largely");
  return room;
}

test("[OV3] before the reveal no device opens anything or gives a piece of a key away", async () => {
  const room = await fiveWhoVoted();
  await room.open(room.people);
  expect(room.opened()).toEqual([]);
  expect(room.chair.ports.records.all("presence").flatMap(({ released }) => released)).toEqual([]);
});

test("[OV3] who writes that a vote was opened does not get it opened", async () => {
  const room = await fiveWhoVoted();
  const { workspace, id: session, assessment } = room.session();
  const fields = {
    session,
    assessment,
    standard: 1,
    seat: "x" as SeatId,
    perspective: "x" as Perspective,
  } as const;
  const votes = [{ aspect, round: 1, choice: "secured", wish: false }] as const;
  const id = `${session}.x.1` as never;
  room.chair.ports.records.change([
    { kind: "contribution", id, workspace, fields: {}, initial: { ...fields, votes } },
  ]);
  await settled();
  await room.open(room.people);
  expect(room.opened()).toHaveLength(1);
});

test("[OV6] whoever leaves after voting, the votes of all are there as long as two stay", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 2, maxLength: 5 }), async (stay) => {
      const room = await fiveWhoVoted();
      await room.lead({ kind: "reveal" });
      await room.open(stay.flatMap((index) => room.people[index] ?? []));
      expect(votesOn(room.opened(), aspect, 1)).toHaveLength(5);
    }),
    { numRuns: 12 },
  );
});

test("[OV6] who voted first, alone, and left then is counted when others had come before", async () => {
  const room = await aRoom(five.slice(0, 3));
  const [first, ...others] = room.people;
  if (!first) throw new Error("Somebody is first.");
  await room.sit(first);
  await room.lead(discuss);
  await room.vote(first, "notYet");
  for (const person of others) await room.sit(person);
  await sealAnew(first.ports, first.meeting, room.session());
  await settled();
  await room.lead({ kind: "reveal" });
  await room.open(others);
  expect(votesOn(room.opened(), aspect, 1)).toMatchObject([{ seat: first.seat.id, choice: "notYet" }]);
});

test("[OV6] the last vote of a seat counts", async () => {
  const room = await fiveWhoVoted();
  await room.vote(room.chair, "notYet");
  await room.lead({ kind: "reveal" });
  await room.open(room.people);
  expect(room.opened().filter(({ seat }) => seat === room.chair.seat.id)).toMatchObject([
    { choice: "notYet" },
  ]);
});

test("[OV6] two windows that open at once count a voice once", async () => {
  const room = await fiveWhoVoted();
  await room.lead({ kind: "reveal" });
  await room.open(room.people.slice(0, 1));
  const { ports, meeting } = room.people[1] ?? room.chair;
  await Promise.all([1, 2, 3].map(() => openVotes(ports, meeting, room.session(), "all")));
  await settled();
  expect(votesOn(room.opened(), aspect, 1)).toHaveLength(5);
  expect(ports.records.all("contribution").flatMap(({ votes }) => votes)).toHaveLength(5);
});

test("[OV7] an observer and a chair without a voice do not count", async () => {
  const room = await aRoom(["chair", "observer", "participant"]);
  for (const person of room.people) await room.sit(person);
  await room.lead(discuss);
  for (const person of room.people) await room.vote(person, "largely");
  await room.lead({ kind: "reveal" });
  await room.open(room.people);
  expect(room.opened().map(({ seat }) => seat)).toEqual(["seat-2"]);
});

test("[OV8] a second round keeps the first", async () => {
  const room = await fiveWhoVoted();
  await room.lead({ kind: "reveal" });
  await room.open(room.people);
  await room.lead({ kind: "again" });
  for (const person of room.people) await room.vote(person, "secured");
  await room.lead({ kind: "reveal" });
  await room.open(room.people);
  expect(votesOn(room.opened(), aspect, 1).map(({ choice }) => choice)).toEqual(Array(5).fill("largely"));
  expect(votesOn(room.opened(), aspect, 2).map(({ choice }) => choice)).toEqual(Array(5).fill("secured"));
});

test("[OV3] what was prepared stays on the device until it is handed in, and sealed until all is revealed", async () => {
  const room = await aRoom(five.slice(0, 2));
  for (const person of room.people) await room.sit(person);
  const { ports, meeting, seat } = room.chair;
  const at = { session: room.session().id, seat: seat.id };
  prepareAnswer(meeting, at, aspect, { choice: "unknown", wish: true });
  expect(ports.records.all("presence").flatMap(({ ballots }) => ballots)).toEqual([]);
  await handInPrepared(ports, meeting, room.session(), seat.id);
  await settled();
  await room.open(room.people);
  expect(room.opened()).toEqual([]);
  await room.lead({ kind: "revealPrepared" });
  await room.open(room.people);
  expect(room.opened()).toMatchObject([{ aspect, round: 0, choice: "unknown", wish: true }]);
});

test("[OV9] [OV14] [OV15] the chair is lost, another decides, and the spread outlives the persons", async () => {
  const room = await fiveWhoVoted();
  await room.lead({ kind: "reveal" });
  await room.open(room.people);
  const { ports, seat } = room.people[1] ?? room.chair;
  takeChair(ports, room.session(), seat.id);
  await settled();
  const minority = { who: "Veilig Thuis", why: "De afspraken staan nergens." };
  const idea = { into: { kind: "plan", plan: aPlan() }, title: "Afspraken opschrijven" } as const;
  const decided = { choice: "largely", reason: "Het loopt bijna overal.", minority, idea } as const;
  expect(decideTogether(ports, room.session(), seat.id, decided)).toBe("decided");
  await settled();
  expect(ports.records.all("measure")).toMatchObject([{ title: idea.title, origin: { aspect } }]);
  forgetPersons(ports, anAssessment().id);
  await settled();
  expect(ports.records.all("contribution")).toEqual([]);
  expect(ports.records.removed("contribution").flatMap(({ votes }) => votes)).toEqual([]);
  expect(ports.records.removed("presence").flatMap(({ seats }) => seats)).toEqual([]);
  const minutes = minutesOf({
    session: room.session(),
    answers: ports.records.all("answer"),
    seats: seatsIn(ports.records.all("presence")),
    contributions: ports.records.all("contribution"),
    framework: aFramework(),
  });
  expect(minutes.decisions).toMatchObject([
    { aspect, choice: "largely", reason: decided.reason, minority, spread: { total: { largely: 5 } } },
  ]);
  expect(JSON.stringify(minutes)).not.toContain("Deelnemer");
});
