import fc from "fast-check";
import { aRoom, settled } from "../../../test/fixtures/aRoom";
import { aRoomWithGuest, aspect, guest } from "../../../test/fixtures/aRoomWithGuest";
import { aFramework, anAssessment } from "../../../test/fixtures/builders";
import type { Vote } from "@/domain/session/ballot";
import type { Move } from "@/domain/session/course";
import { minutesOf } from "@/domain/session/minutes";
import { holdersIn, seatsIn } from "@/domain/session/presence";
import type { Perspective } from "@/domain/session/seat";
import { changeGuest } from "./changeGuest";
import { forgetPersons } from "./forgetPersons";
import { inviteGuest } from "./inviteGuest";
import { takeSeat } from "./takeSeat";

const framework = aFramework();
const discuss: Move = { kind: "discuss", aspect, round: 1 };
const notYet: Vote = { choice: "notYet", wish: true };

test("[OV4] seats of guests never make one person two holders, and never the holder of a device", async () => {
  const action = fc.record({ kind: fc.constantFrom("sit", "invite", "remove"), who: fc.nat({ max: 1 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
      const room = await aRoom(["participant", "participant"]);
      for (const { kind, who } of actions) {
        const { ports, meeting, seat } = room.people[who] ?? room.chair;
        if (kind === "sit") await takeSeat(ports, meeting, room.session(), seat);
        if (kind === "invite") inviteGuest(ports, meeting, room.session(), guest);
        const [invited] = seatsIn(ports.records.all("presence")).filter(({ isOutside }) => isOutside);
        if (kind === "remove" && invited) changeGuest(ports, meeting, room.session(), invited.id, null);
        await settled();
      }
      const rows = room.chair.ports.records.all("presence");
      for (const { seats } of rows) expect(seats[0]?.isOutside).toBe(false);
      expect(holdersIn(rows)).toHaveLength(rows.length);
      const isSeated = actions.some(({ kind }) => kind === "sit");
      expect(seatsIn(rows).some(({ id }) => id === room.session().course.chair)).toBe(isSeated);
    }),
    { numRuns: 40 },
  );
});

test("[OV18] a guest can be called otherwise or taken away until something was taken in", async () => {
  const room = await aRoomWithGuest();
  const { ports, meeting } = room.chair;
  const renamed = { name: "Veilig Thuis Noord", perspective: "Politie" as Perspective };
  expect(changeGuest(ports, meeting, room.session(), room.chair.seat.id, null)).toBe(false);
  expect(changeGuest(ports, meeting, room.session(), room.seat.id, renamed)).toBe(true);
  await settled();
  expect(room.seats()).toContainEqual({ ...room.seat, ...renamed });
  await room.lead(discuss);
  await room.lead({ kind: "reveal" });
  await room.give(room.voted(notYet));
  expect(changeGuest(ports, meeting, room.session(), room.seat.id, null)).toBe(false);
  expect(room.seats()).toHaveLength(3);
});

test("[OV14] [OV15] the minutes count a guest who gave a code, and adoption takes the name too", async () => {
  const room = await aRoomWithGuest();
  const minutes = () =>
    minutesOf({
      session: room.session(),
      answers: [],
      seats: room.seats(),
      contributions: room.chair.ports.records.all("contribution"),
      framework,
    }).present.find(({ perspective }) => perspective === guest.perspective);
  expect(minutes()).toMatchObject({ voices: 0 });
  await room.lead(discuss);
  await room.lead({ kind: "reveal" });
  await room.give(room.voted(notYet));
  expect(minutes()).toMatchObject({ voices: 1 });
  forgetPersons(room.chair.ports, anAssessment().id);
  await settled();
  const { records } = room.chair.ports;
  for (const kind of ["presence", "contribution"] as const) {
    expect(JSON.stringify([records.all(kind), records.removed(kind)])).not.toContain(guest.name);
  }
  expect(records.removed("contribution").flatMap(({ votes }) => votes)).toEqual([]);
});
