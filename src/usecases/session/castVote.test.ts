import { aRoom } from "../../../test/fixtures/aRoom";
import type { AspectId } from "@/domain/framework/framework";
import { subjectKey } from "@/domain/session/ballot";
import type { Meeting } from "@/ports/meeting";
import { castVote } from "./castVote";
import { sealAnew } from "./sealAnew";

const aspect = "ks01.a1" as AspectId;
const key = subjectKey({ kind: "vote", aspect, round: 1 });
const before = { choice: "largely", wish: false } as const;
const after = { choice: "notYet", wish: true } as const;

test("[OV6] what one reads back as one's vote is what was sealed, not what the browser could not seal", async () => {
  const { room, ports, meeting, seat, session } = await whoVoted();
  const broken: Meeting = {
    ...meeting,
    sealing: { ...meeting.sealing, seal: () => Promise.reject(new Error("No.")) },
  };

  await expect(castVote(ports, broken, session(), { seat: seat.id, vote: after })).rejects.toThrow("No.");

  expect(meeting.ownVotes.read(session().id, seat.id)[key]).toEqual(before);
  await room.lead({ kind: "reveal" });
  await room.open(room.people);
  expect(room.opened()).toMatchObject([before]);
});

test("[OV6] a vote that is sealed anew for who came later never takes the place of a newer one", async () => {
  const { room, ports, meeting, seat, session } = await whoVoted();
  for (const person of room.people.slice(1)) await room.sit(person);
  let isVoting = false;
  const slow: Meeting = {
    ...meeting,
    sealing: {
      ...meeting.sealing,
      seal: async (...given) => {
        const sealed = await meeting.sealing.seal(...given);
        if (!isVoting) {
          isVoting = true;
          await castVote(ports, meeting, session(), { seat: seat.id, vote: after });
        }
        return sealed;
      },
    },
  };

  await sealAnew(ports, slow, session());

  expect(isVoting).toBe(true);
  expect(meeting.ownVotes.read(session().id, seat.id)[key]).toEqual(after);
  await room.lead({ kind: "reveal" });
  await room.open(room.people);
  expect(room.opened()).toMatchObject([after]);
});

/** The chair voted while nobody else was there yet. */
async function whoVoted() {
  const room = await aRoom(["participant", "participant", "participant"]);
  const { ports, meeting, seat } = room.chair;
  await room.sit(room.chair);
  await room.lead({ kind: "discuss", aspect, round: 1 });
  await castVote(ports, meeting, room.session(), { seat: seat.id, vote: before });
  return { room, ports, meeting, seat, session: room.session };
}
