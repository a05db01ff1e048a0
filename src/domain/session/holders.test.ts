import type { Instant, PersonId, WorkspaceId } from "../record";
import { thisDevice } from "../record";
import type { Base64, DeviceId } from "./ballot";
import { holdersIn, presenceIdOf, type Presence } from "./presence";
import type { Perspective, SeatId } from "./seat";
import type { SessionId } from "./session";

const session = "overleg" as SessionId;
const anna = "anna" as PersonId;

function aRow(device: string, seats: readonly string[], updatedBy: PersonId = thisDevice): Presence {
  return {
    id: presenceIdOf(session, device as DeviceId),
    workspace: "werkruimte" as WorkspaceId,
    version: 1,
    updatedAt: "2026-11-21T12:00:00.000Z" as Instant,
    updatedBy,
    deletedAt: null,
    session,
    device: device as DeviceId,
    seats: seats.map((id) => ({
      id: id as SeatId,
      name: id,
      perspective: "municipality" as Perspective,
      role: "participant",
      isOutside: false,
    })),
    publicKey: device as Base64,
    ballots: [],
    released: [],
    seenAt: "2026-11-21T12:00:00.000Z" as Instant,
  };
}

const grouped = (...rows: readonly Presence[]) =>
  holdersIn(rows).map(({ devices }) => devices.map(({ device }) => String(device)).sort());

test("[OV4] one seat on two devices is one holder, also while one of the rows is not signed yet", () => {
  expect(grouped(aRow("laptop", ["a"]), aRow("phone", ["a"], anna))).toEqual([["laptop", "phone"]]);
});

test("[OV4] a second seat of somebody who signed in makes no second holder", () => {
  expect(grouped(aRow("laptop", ["a"], anna), aRow("phone", ["b"], anna))).toEqual([["laptop", "phone"]]);
});

test("[OV4] who sits second at a shared laptop and has a phone holds one piece, in whatever order the rows come", () => {
  const [laptop, phone, other] = [aRow("laptop", ["a", "b"]), aRow("phone", ["b"]), aRow("tablet", ["c"])];
  expect(grouped(laptop, other, phone)).toEqual([["tablet"], ["laptop", "phone"]]);
  expect(grouped(phone, aRow("thin", ["a"]), laptop)).toEqual([["laptop", "phone", "thin"]]);
});

test("people on devices of their own are each a holder", () => {
  expect(grouped(aRow("laptop", ["a"]), aRow("phone", ["b"]), aRow("tablet", ["c"], anna))).toHaveLength(3);
});
