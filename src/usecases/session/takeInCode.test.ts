import { settled } from "../../../test/fixtures/aRoom";
import { aRoomWithGuest, aspect, guest, theGuest } from "../../../test/fixtures/aRoomWithGuest";
import { aFramework, anAssessment } from "../../../test/fixtures/builders";
import { agendaOf } from "@/domain/session/agenda";
import type { AspectId } from "@/domain/framework/framework";
import type { Vote } from "@/domain/session/ballot";
import type { Move } from "@/domain/session/course";
import { aspectCode } from "@/domain/session/guestCode";
import { seatsIn } from "@/domain/session/presence";
import type { SeatId } from "@/domain/session/seat";
import { inviteGuest } from "./inviteGuest";
import { startSession } from "./startSession";
import { takeSeat } from "./takeSeat";

const framework = aFramework();
const other = "ks02.a1" as AspectId;
const discuss: Move = { kind: "discuss", aspect, round: 1 };
const notYet: Vote = { choice: "notYet", wish: true };

test("[OV17] before the reveal a code is refused, and nothing of it is kept", async () => {
  const room = await aRoomWithGuest();
  const unrevealed = { kind: "refused", why: { kind: "unrevealed" } };
  expect(await room.give(room.prepared([aspect, notYet]))).toMatchObject(unrevealed);
  expect(await room.give(room.voted(notYet))).toMatchObject(unrevealed);
  await room.lead(discuss);
  const stored = () => JSON.stringify(room.chair.ports.records.all("presence"));
  const before = stored();
  expect(await room.give(room.voted(notYet))).toMatchObject(unrevealed);
  expect(await room.give(room.voted({ choice: "secured", wish: false }))).toMatchObject(unrevealed);
  expect(room.opened()).toEqual([]);
  expect(stored()).toBe(before);
});

test("[OV3] [OV17] of a next round nothing is taken in while it is voted on, also of who gave the round before", async () => {
  const room = await aRoomWithGuest();
  await room.lead(discuss);
  await room.lead({ kind: "reveal" });
  await room.give(room.voted(notYet));
  expect(await room.give(room.voted(notYet, 2))).toMatchObject({ why: { kind: "unrevealed" } });
  await room.lead({ kind: "again" });
  expect(await room.give(room.voted(notYet, 2))).toMatchObject({ why: { kind: "unrevealed" } });
  await room.lead({ kind: "reveal" });
  expect(await room.give(room.voted({ choice: "largely", wish: false }, 2))).toMatchObject({ kind: "new" });
  expect(room.opened()).toMatchObject([
    { round: 1, choice: "notYet" },
    { round: 2, choice: "largely" },
  ]);
});

test("[OV17] after the reveal the vote counts for the seat of the guest, on its perspective", async () => {
  const room = await aRoomWithGuest();
  await room.lead(discuss);
  await room.lead({ kind: "reveal" });
  expect(await room.give(room.voted(notYet)?.toLowerCase())).toMatchObject({ kind: "new", seat: guest });
  expect(room.opened()).toEqual([
    { aspect, round: 1, ...notYet, seat: room.seat.id, perspective: guest.perspective },
  ]);
});

test("[OV6] [OV17] a code that comes late of what was revealed before is taken in", async () => {
  const room = await aRoomWithGuest();
  await room.lead(discuss);
  await room.vote(room.chair, "largely");
  await room.lead({ kind: "reveal" });
  await room.open(room.people);
  await room.lead({ kind: "toAgenda" });
  await room.lead({ kind: "discuss", aspect: other, round: 1 });
  expect(await room.give(room.voted(notYet))).toMatchObject({ kind: "new" });
  expect(await room.give(room.voted(notYet, 1, other))).toMatchObject({ why: { kind: "unrevealed" } });
});

test("[OV5] [OV17] what a guest prepared is on the agenda with what the others prepared", async () => {
  const room = await aRoomWithGuest();
  await room.lead({ kind: "revealPrepared" });
  const secured: Vote = { choice: "secured", wish: false };
  const code = room.prepared([aspect, { choice: null, wish: false }], [other, { choice: null, wish: true }]);
  expect(await room.give(room.prepared())).toMatchObject({ why: { kind: "blank" } });
  expect(await room.give(code)).toMatchObject({ kind: "new", subject: "prepared" });
  const { now } = agendaOf(framework, { votes: room.opened(), settled: [], bookedMinutes: 6 });
  expect(now).toEqual([other]);
  expect(await room.give(room.prepared([aspect, secured]))).toMatchObject({ why: { kind: "otherwise" } });
});

test("[OV18] the same code twice changes nothing, another one of the same seat is refused", async () => {
  const room = await aRoomWithGuest();
  await room.lead(discuss);
  await room.lead({ kind: "reveal" });
  await room.give(room.voted(notYet));
  const before = room.chair.ports.records.all("contribution");
  expect(await room.give(room.voted(notYet))).toMatchObject({ kind: "known" });
  expect(await room.give(room.voted({ choice: "secured", wish: true }))).toMatchObject({
    why: { kind: "otherwise" },
  });
  expect(room.chair.ports.records.all("contribution")).toEqual(before);
});

test("[OV18] the code of another session is refused, and says of which", async () => {
  const room = await aRoomWithGuest();
  const { ports, meeting, seat } = room.chair;
  const id = startSession(ports, anAssessment(), {
    title: "Ander overleg",
    bookedMinutes: 60,
    chair: seat.id,
  });
  await settled();
  const another = ports.records.all("session").find((each) => each.id === id);
  if (!another) throw new Error("It was made.");
  await takeSeat(ports, meeting, another, { ...seat, id: "seat-9" as SeatId });
  inviteGuest(ports, meeting, another, guest);
  await settled();
  const theirs = theGuest(seatsIn(ports.records.all("presence").filter(({ session }) => session === id)));
  await room.lead(discuss);
  await room.lead({ kind: "reveal" });
  const code = aspectCode({ session: id, seat: theirs.id, framework }, { aspect, round: 1, vote: notYet });
  expect(await room.give(code)).toEqual({
    kind: "refused",
    why: { kind: "elsewhere", title: "Ander overleg" },
  });
  expect(await room.give("AAAAAA")).toMatchObject({ why: { kind: "typo", group: 1 } });
  expect(room.opened()).toEqual([]);
});

test("[OV18] a code for the seat of somebody of the site is refused: they vote sealed", async () => {
  const room = await aRoomWithGuest();
  await room.lead(discuss);
  await room.lead({ kind: "reveal" });
  const owner = { session: room.session().id, seat: room.chair.seat.id, framework };
  const code = aspectCode(owner, { aspect, round: 1, vote: notYet });
  expect(await room.give(code)).toMatchObject({ why: { kind: "elsewhere", title: null } });
});
