import { aRoom, settled } from "../../../test/fixtures/aRoom";
import type { AspectId } from "@/domain/framework/framework";
import type { Move } from "@/domain/session/course";
import { openVotes } from "./openVotes";

const discuss: Move = { kind: "discuss", aspect: "ks01.a1" as AspectId, round: 1 };

async function whoVoted(many: number) {
  const room = await aRoom(Array.from({ length: many }, () => "participant" as const));
  for (const person of room.people) await room.sit(person);
  await room.lead(discuss);
  for (const person of room.people) await room.vote(person, "largely");
  return room;
}

test("[OV16] of many who open at once one writes, some help, and all see the same", async () => {
  const room = await whoVoted(9);
  await room.lead({ kind: "reveal" });
  const [chair, ...others] = room.people;
  if (!chair) throw new Error("Somebody leads.");
  await openVotes(chair.ports, chair.meeting, room.session(), "few");
  await settled();
  for (const { ports, meeting } of others) {
    // With the pieces of the chair and its own each can open all votes, before anybody wrote them down.
    expect((await openVotes(ports, meeting, room.session(), "few")).votes).toHaveLength(9);
    await settled();
  }
  expect(room.opened()).toEqual([]);
  const released = chair.ports.records.all("presence").filter((presence) => presence.released.length > 0);
  expect(released).toHaveLength(5);
  await openVotes(chair.ports, chair.meeting, room.session(), "few");
  await settled();
  expect(room.opened()).toHaveLength(9);
});

test("[OV3] [OV16] a reveal of which the others cannot know yet gives nothing away", async () => {
  const room = await whoVoted(5);
  const { ports, meeting } = room.chair;
  const before = room.session();
  await room.lead({ kind: "reveal" });
  const unsent = { ...ports, sharing: { agreed: async () => before } };
  await openVotes(unsent, meeting, room.session(), "all");
  await settled();
  expect(ports.records.all("presence").flatMap(({ released }) => released)).toEqual([]);
  expect(room.opened()).toEqual([]);
});

test("[OV16] pieces of keys that have served go, also from the row of who never votes", async () => {
  const room = await aRoom(["chair", "participant", "participant"]);
  for (const person of room.people) await room.sit(person);
  const ballotsKnown: number[] = [];
  for (const round of [1, 2, 3]) {
    await room.lead(round === 1 ? discuss : { kind: "again" });
    for (const person of room.people.slice(1)) await room.vote(person, "largely");
    await room.lead({ kind: "reveal" });
    await room.open(room.people);
    const [own] = room.chair.ports.records.all("presence").filter(({ device }) => device === "device-0");
    ballotsKnown.push(new Set(own?.released.map(({ ballot }) => ballot)).size);
  }
  expect(ballotsKnown).toEqual([2, 2, 2]);
});
