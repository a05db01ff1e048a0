import { aRoom, settled, type Person } from "../../../test/fixtures/aRoom";
import { lists } from "@/adapters/sharepoint/lists/allLists";
import { cellsOf } from "@/adapters/sharepoint/rows";
import type { AspectId } from "@/domain/framework/framework";
import type { SeatId } from "@/domain/session/seat";
import { castVote } from "./castVote";
import { handInPrepared } from "./handInPrepared";
import { ownPresence } from "./ownPresence";
import { sealAnew } from "./sealAnew";
import { takeSeat } from "./takeSeat";

/** What a column of several lines takes. */
const longestCell = 63_999;
const vote = { choice: "largely", wish: true } as const;
const discuss = { kind: "discuss", aspect: "ks01.a1" as AspectId, round: 1 } as const;

type Room = Awaited<ReturnType<typeof aRoom>>;

/** The characters in the fullest cell of the row of a device. */
function fullestCell(room: Room, { ports, meeting }: Person): number {
  const own = ownPresence(ports, meeting, room.session());
  if (!own) throw new Error("A seat was taken.");
  return Math.max(...Object.values(cellsOf(lists.presence, own)).map((cell) => String(cell).length));
}

test("[OV4] [OV6] forty people behind forty devices: each row has room, also for the keys of all votes", async () => {
  const room = await aRoom(Array.from({ length: 40 }, () => "participant" as const));
  for (const person of room.people) await room.sit(person);
  for (const { ports, meeting, seat } of room.people)
    await handInPrepared(ports, meeting, room.session(), seat.id);
  await settled();
  await room.lead(discuss);
  for (const person of room.people) await room.vote(person, "largely");
  await room.lead({ kind: "reveal" });
  await room.open(room.people.slice(0, 2));

  expect(Math.max(...room.people.map((person) => fullestCell(room, person)))).toBeLessThan(longestCell);
  expect(room.opened()).toHaveLength(40);
}, 60_000);

test("[OV4] [OV6] forty seats around one laptop, beside five devices: the row has room, and all votes open", async () => {
  const room = await aRoom(Array.from({ length: 6 }, () => "participant" as const));
  const laptop = room.chair;
  for (const person of room.people) await room.sit(person);
  const { ports, meeting } = laptop;
  const seats = Array.from({ length: 40 }, (_, index) => ({
    ...laptop.seat,
    id: `around-${index}` as SeatId,
  }));
  for (const seat of seats) {
    await takeSeat(ports, meeting, room.session(), seat);
    await settled();
  }
  for (const { id } of seats) {
    await handInPrepared(ports, meeting, room.session(), id);
    await settled();
  }
  await room.lead(discuss);
  for (const seat of seats) {
    await castVote(ports, meeting, room.session(), { seat: seat.id, vote });
    await settled();
  }
  const before = ownPresence(ports, meeting, room.session())?.ballots;
  await sealAnew(ports, meeting, room.session());
  await settled();

  expect(fullestCell(room, laptop)).toBeLessThan(longestCell);
  // Fewer hold a piece than in another session: that is no reason to seal again and again.
  expect(ownPresence(ports, meeting, room.session())?.ballots).toEqual(before);
  await room.lead({ kind: "reveal" });
  await room.open(room.people);
  expect(room.opened()).toHaveLength(40);
}, 60_000);
