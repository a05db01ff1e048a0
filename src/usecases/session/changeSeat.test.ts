import { aRoom, settled } from "../../../test/fixtures/aRoom";
import type { AspectId } from "@/domain/framework/framework";
import { holdersIn, presencesIn, seatsIn } from "@/domain/session/presence";
import type { Perspective } from "@/domain/session/seat";
import { changeSeat, type SeatChange } from "./changeSeat";
import { inviteGuest } from "./inviteGuest";

const aspect = "ks01.a1" as AspectId;
const discuss = { kind: "discuss", aspect, round: 1 } as const;
const otherwise: SeatChange = {
  name: "Wijkteam",
  perspective: "localTeam" as Perspective,
  role: "observer",
};

test("[OV25] before anything of it is revealed a seat is changed in its place, and taken away with its vote", async () => {
  const { room, chair, other, seats, change } = await twoSeated();

  expect(change(chair, otherwise)).toBe(true);
  expect(seats()).toEqual([{ ...chair.seat, ...otherwise }, other.seat]);

  await room.lead(discuss);
  await room.vote(other, "notYet");
  expect(change(other, null)).toBe(true);
  await settled();
  expect(seats().map(({ id }) => id)).toEqual([chair.seat.id]);
  expect(other.meeting.ownVotes.read(room.session().id, other.seat.id)).toEqual({});
  await room.lead({ kind: "reveal" });
  await room.open(room.people);
  expect(room.opened()).toEqual([]);
});

test("[OV25] once the chair revealed, a seat that voted keeps from where it looks, also before its vote is open", async () => {
  const { room, other, seats, change } = await twoSeated();
  await room.lead(discuss);
  await room.vote(other, "notYet");
  await room.lead({ kind: "reveal" });

  for (const moment of ["revealed", "opened"]) {
    expect([moment, change(other, null)]).toEqual([moment, false]);
    expect(change(other, otherwise)).toBe(true);
    await settled();
    expect(seats()[1]).toEqual({ ...other.seat, name: otherwise.name });
    await room.open(room.people);
  }
});

test("[OV4] a device on which nobody sits any more holds no keys, and can be taken again", async () => {
  const { room, chair, other, seats, change, presences } = await twoSeated();

  expect(change(chair, null)).toBe(true);
  await settled();
  expect(holdersIn(presences())).toHaveLength(1);

  await room.sit(chair);
  expect(seats()).toEqual([chair.seat, other.seat]);
});

test("[OV4] the last seat of a device with guests stays: a guest never holds its keys", async () => {
  const { room, chair, seats, change } = await twoSeated();
  const guest = { name: "Veilig Thuis", perspective: "veiligThuis" as Perspective };
  expect(inviteGuest(chair.ports, chair.meeting, room.session(), guest)).toBe(true);

  expect(change(chair, null)).toBe(false);
  expect(change(chair, otherwise)).toBe(true);
  expect(seats()).toContainEqual({ ...chair.seat, ...otherwise });
});

/** Two people, each on their own device. */
async function twoSeated() {
  const room = await aRoom(["participant", "participant"]);
  const [chair, other] = room.people;
  if (!chair || !other) throw new Error("There are two.");
  for (const person of room.people) await room.sit(person);
  const presences = () => presencesIn(chair.ports.records.all("presence"), room.session().id);
  const change = ({ ports, meeting, seat }: typeof chair, to: SeatChange | null) =>
    changeSeat(ports, meeting, room.session(), seat.id, to);
  return { room, chair, other, presences, seats: () => seatsIn(presences()), change };
}
