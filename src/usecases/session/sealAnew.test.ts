import { aRoom, settled, type Person } from "../../../test/fixtures/aRoom";
import type { AspectId } from "@/domain/framework/framework";
import type { Base64, SealedBallot } from "@/domain/session/ballot";
import { preparedRound, votesOn } from "@/domain/session/contribution";
import type { Move } from "@/domain/session/course";
import { castVote } from "./castVote";
import { handInPrepared } from "./handInPrepared";
import { ownPresence, presenceChange } from "./ownPresence";
import { prepareAnswer } from "./prepareAnswer";
import { sealAnew, type SealedAnew } from "./sealAnew";
import { takeSeat } from "./takeSeat";

const aspect = "ks01.a1" as AspectId;
const discuss: Move = { kind: "discuss", aspect, round: 1 };
const four = ["participant", "participant", "participant", "participant"] as const;

type Room = Awaited<ReturnType<typeof aRoom>>;

/** Somebody alone on a laptop and a phone, and others who come later. */
async function withTwoDevices() {
  const room = await aRoom(four);
  const [laptop, phone, ...others] = room.people as readonly [Person, Person, ...Person[]];
  const sitWith = async ({ ports, meeting }: Person) => {
    await takeSeat(ports, meeting, room.session(), laptop.seat);
    await settled();
  };
  const anew = async ({ ports, meeting }: Person, sealedAnew?: SealedAnew) => {
    await sealAnew(ports, meeting, room.session(), sealedAnew);
    await settled();
  };
  await sitWith(laptop);
  return { room, laptop, phone, others, sitWith, anew };
}

const ballots = (room: Room): readonly SealedBallot[] =>
  room.chair.ports.records.all("presence").flatMap((presence) => presence.ballots);

test("[OV6] a vote that is sealed anew does not win over what the seat cast on another device since", async () => {
  const { room, laptop, phone, others, sitWith, anew } = await withTwoDevices();
  await room.lead(discuss);
  await room.vote(laptop, "notYet");
  await sitWith(phone);
  for (const person of others) await room.sit(person);
  const vote = { choice: "secured", wish: false } as const;
  await castVote(phone.ports, phone.meeting, room.session(), { seat: laptop.seat.id, vote });
  await settled();
  await anew(laptop);
  await room.lead({ kind: "reveal" });
  await room.open(room.people);
  expect(votesOn(room.opened(), aspect, 1)).toMatchObject([{ choice: "secured" }]);
});

test("[OV6] only what was handed in is sealed anew: not what was changed or wiped since", async () => {
  const { room, laptop, others, anew } = await withTwoDevices();
  const place = { session: room.session().id, seat: laptop.seat.id };
  prepareAnswer(laptop.meeting, place, aspect, { choice: "largely", wish: false });
  await handInPrepared(laptop.ports, laptop.meeting, room.session(), laptop.seat.id);
  await settled();
  prepareAnswer(laptop.meeting, place, aspect, { choice: "notYet", wish: false });
  for (const person of others) await room.sit(person);
  const [handedIn] = ballots(room);
  await anew(laptop);
  const [anewSealed] = ballots(room);
  expect(anewSealed?.shares.length).toBeGreaterThan(handedIn?.shares.length ?? 0);
  // What another device sealed meanwhile, and this one has not heard of, is later.
  expect(anewSealed?.cast).toBe(handedIn?.cast);
  laptop.meeting.ownVotes.keep(place.session, place.seat, {});
  await anew(laptop);
  await room.lead({ kind: "revealPrepared" });
  await room.open(room.people);
  expect(votesOn(room.opened(), aspect, preparedRound)).toMatchObject([{ choice: "largely" }]);
});

test("who has a key that is none cannot make a device seal for ever", async () => {
  const { room, laptop, others, anew } = await withTwoDevices();
  const [bad] = others;
  if (!bad) throw new Error("Somebody comes later.");
  await room.lead(discuss);
  await room.vote(laptop, "notYet");
  await room.sit(bad);
  const row = ownPresence(bad.ports, bad.meeting, room.session());
  if (row) bad.ports.records.change([presenceChange(bad.ports, row, { publicKey: "AAAA" as Base64 })]);
  await settled();
  const sealedAnew: SealedAnew = new Map();
  await anew(laptop, sealedAnew);
  const [before] = ballots(room);
  await anew(laptop, sealedAnew);
  expect(ballots(room)).toEqual([before]);
});
