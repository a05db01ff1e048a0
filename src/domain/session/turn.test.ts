import { thisDevice, type Instant, type PersonId, type WorkspaceId } from "../record";
import type { Base64, DeviceId } from "./ballot";
import { presenceIdOf, type Presence } from "./presence";
import { seatsElsewhere } from "./seatElsewhere";
import type { Perspective, Seat, SeatId, SeatRole } from "./seat";
import type { SessionId } from "./session";
import { nextTurn } from "./turn";

const aSeat = (id: string, role: SeatRole = "participant"): Seat => ({
  id: id as SeatId,
  name: id,
  perspective: "municipality" as Perspective,
  role,
  isOutside: false,
});

const [anna, bert, cora] = [aSeat("anna"), aSeat("bert"), aSeat("cora")];
const voted = (...seats: readonly Seat[]) => new Set(seats.map(({ id }) => id));

test("[OV24] the device goes to the next who has not voted, and round again", () => {
  const seats = [anna, aSeat("watcher", "observer"), bert, cora];
  expect(nextTurn(seats, voted(), null)).toBe(anna);
  expect(nextTurn(seats, voted(anna), anna.id)).toBe(bert);
  expect(nextTurn(seats, voted(anna, bert), bert.id)).toBe(cora);
  expect(nextTurn(seats, voted(cora), cora.id)).toBe(anna);
  expect(nextTurn(seats, voted(anna, bert, cora), cora.id)).toBeUndefined();
});

const session = "session" as SessionId;
const aPresence = (device: string, updatedBy: string, seats: readonly Seat[]): Presence => ({
  id: presenceIdOf(session, device as DeviceId),
  session,
  device: device as DeviceId,
  seats,
  publicKey: "" as Base64,
  ballots: [],
  released: [],
  seenAt: "2026-11-22T12:00:00.000Z" as Instant,
  workspace: "workspace" as WorkspaceId,
  version: 1,
  updatedAt: "2026-11-22T12:00:00.000Z" as Instant,
  updatedBy: updatedBy as PersonId,
  deletedAt: null,
});
const here = { device: "phone" as DeviceId, person: "anna@utrecht" as PersonId };

test("[OV23] a second device offers the seats of the same person, and nobody else's", () => {
  const presences = [
    aPresence("laptop", here.person, [anna, { ...cora, isOutside: true }]),
    aPresence("other", "bert@utrecht", [bert]),
  ];
  expect(seatsElsewhere(presences, here)).toEqual([anna]);
});

test("[OV23] what is taken here is not offered again, and where nobody signs in nothing is", () => {
  const laptop = aPresence("laptop", here.person, [anna]);
  expect(seatsElsewhere([laptop, aPresence("phone", here.person, [anna])], here)).toEqual([]);
  const local = aPresence("laptop", thisDevice, [anna]);
  expect(seatsElsewhere([local], { ...here, person: thisDevice })).toEqual([]);
});
