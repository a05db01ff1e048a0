import type { Brand } from "../brand";
import { thisDevice, type Instant, type RecordStamp } from "../record";
import type { Base64, DeviceId, ReleasedShare, SealedBallot } from "./ballot";
import type { Seat, SeatId } from "./seat";
import type { SessionId } from "./session";

export type PresenceId = Brand<string, "PresenceId">;

/** A device in a session. Its row is written by that device only. */
export interface PresenceFields {
  readonly session: SessionId;
  readonly device: DeviceId;
  /** One, or those of a room around one laptop. */
  readonly seats: readonly Seat[];
  /** Of the key pair of this device: what is sealed with it only this device can read. */
  readonly publicKey: Base64;
  readonly ballots: readonly SealedBallot[];
  readonly released: readonly ReleasedShare[];
  /** When the device last showed that somebody is there. */
  readonly seenAt: Instant;
}

export interface Presence extends PresenceFields, RecordStamp {
  readonly id: PresenceId;
}

/** Derived: two tabs of one browser write one row. */
export function presenceIdOf(session: SessionId, device: DeviceId): PresenceId {
  return `${session}.${device}` as PresenceId;
}

export function presencesIn(presences: readonly Presence[], session: SessionId): readonly Presence[] {
  return presences
    .filter((presence) => presence.session === session)
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** Each seat once: of one that is taken on two devices as the device that was seen last says it. */
export function seatsIn(presences: readonly Presence[]): readonly Seat[] {
  const oldestFirst = [...presences].sort((left, right) =>
    left.seenAt === right.seenAt ? compare(left.id, right.id) : compare(left.seenAt, right.seenAt),
  );
  const seats = new Map<SeatId, Seat>();
  for (const { seats: own } of oldestFirst) for (const seat of own) seats.set(seat.id, seat);
  return [...seats.values()].sort((left, right) => compare(left.id, right.id));
}

/** Devices of people: one person on two devices is one holder of keys, or could open votes alone. [OV4] */
export interface Holder {
  readonly devices: readonly { readonly device: DeviceId; readonly publicKey: Base64 }[];
}

/** Who sits at two devices makes them one, whether by a seat that stands on both or by the account that wrote their rows. */
export function holdersIn(presences: readonly Presence[]): readonly Holder[] {
  let groups: readonly (readonly Presence[])[] = [];
  for (const presence of presences) {
    const same = groups.filter((group) => group.some((each) => isOfSamePerson(each, presence)));
    groups = [...groups.filter((group) => !same.includes(group)), [...same.flat(), presence]];
  }
  return groups.map((group) => ({
    devices: group.map(({ device, publicKey }) => ({ device, publicKey })),
  }));
}

function isOfSamePerson(one: Presence, other: Presence): boolean {
  // A row of one's own says who wrote it only once it has been stored, so the seats count as well.
  const isSigned = one.updatedBy !== thisDevice && one.updatedBy === other.updatedBy;
  return isSigned || one.seats.some(({ id }) => other.seats.some((seat) => seat.id === id));
}

/** Who voted last is there most surely. */
export function seenLastFirst(left: Presence, right: Presence): number {
  if (left.seenAt === right.seenAt) return left.device < right.device ? -1 : 1;
  return left.seenAt < right.seenAt ? 1 : -1;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
