import fc from "fast-check";
import {
  ballotBytes,
  votesIn,
  type BallotId,
  type DeviceId,
  type SealedBallot,
} from "@/domain/session/ballot";
import type { AspectId } from "@/domain/framework/framework";
import type { Holder } from "@/domain/session/presence";
import type { SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";
import type { BallotToSeal, Sealing } from "@/ports/sealing";
import { sealingWithWebCrypto, type PairStore } from "./sealingWithWebCrypto";

const session = "s-1" as SessionId;
const bytes = Uint8Array.from([3]);
const aBallot = (overrides: Partial<BallotToSeal> = {}): BallotToSeal => ({
  id: "b-1" as BallotId,
  session,
  seat: "anna" as SeatId,
  subject: "ks01.a1.1",
  cast: 1,
  bytes,
  ...overrides,
});

function inMemory(): PairStore {
  const kept = new Map<SessionId, Promise<CryptoKeyPair>>();
  return {
    pairOf: (of, make) => {
      const pair = kept.get(of) ?? make();
      kept.set(of, pair);
      return pair;
    },
  };
}

interface Person {
  readonly sealing: Sealing;
  readonly holder: Holder;
}

async function people(count: number): Promise<readonly Person[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const device = `d-${index}` as DeviceId;
      const sealing = sealingWithWebCrypto(device, inMemory());
      return { sealing, holder: { devices: [{ device, publicKey: await sealing.publicKey(session) }] } };
    }),
  );
}

const holders = (those: readonly Person[]) => those.map(({ holder }) => holder);
const sharesOf = async (those: readonly Person[], ballot: SealedBallot) =>
  (await Promise.all(those.map(({ sealing }) => sealing.shares(session, ballot)))).flat();

async function sealedIn(room: readonly Person[], ballot = aBallot()): Promise<SealedBallot> {
  const [voter] = room;
  if (!voter) throw new Error("Somebody votes.");
  return voter.sealing.seal(ballot, holders(room));
}

test("[OV4] any two of those present open a vote, also without its voter; one alone opens nothing", async () => {
  const room = await people(6);
  const ballot = await sealedIn(room);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 6 }), async (helpers) => {
      const shares = await sharesOf(
        helpers.flatMap((index) => room[index] ?? []),
        ballot,
      );
      const opened = await room[0]?.sealing.open(session, ballot, shares);
      expect(opened).toEqual(helpers.length >= 2 ? bytes : null);
    }),
    { numRuns: 30 },
  );
});

test("[OV4] one person on two devices holds one piece, so cannot open a vote alone", async () => {
  const [anna, phone, bert] = await people(3);
  if (!anna || !phone || !bert) throw new Error("Three devices.");
  const both: Holder = { devices: [...anna.holder.devices, ...phone.holder.devices] };
  const ballot = await bert.sealing.seal(aBallot(), [both, bert.holder]);
  const shares = await sharesOf([anna, phone], ballot);
  expect(shares).toHaveLength(2);
  expect(await anna.sealing.open(session, ballot, shares)).toBeNull();
  expect(await anna.sealing.open(session, ballot, [...shares, ...(await sharesOf([bert], ballot))])).toEqual(
    bytes,
  );
});

test("who is alone in the room opens their own vote", async () => {
  const [voter] = await people(1);
  if (!voter) throw new Error("One device.");
  const ballot = await voter.sealing.seal(aBallot(), [voter.holder]);
  expect(await voter.sealing.open(session, ballot, await voter.sealing.shares(session, ballot))).toEqual(
    bytes,
  );
});

test.each<readonly [string, Partial<SealedBallot>]>([
  ["seat", { seat: "bert" as SeatId }],
  ["subject", { subject: "ks01.a2.1" }],
  ["moment", { cast: 2 }],
])("[OV4] a vote that somebody gave another %s is refused", async (_, change) => {
  const room = await people(3);
  const ballot = await sealedIn(room);
  const shares = await sharesOf(room, ballot);
  expect(await room[0]?.sealing.open(session, { ...ballot, ...change }, shares)).toBeNull();
  expect(await sharesOf(room, { ...ballot, ...change })).toEqual([]);
});

test("[OV4] a vote of which a single bit was changed is refused", async () => {
  const room = await people(2);
  const ballot = await sealedIn(room);
  const shares = await sharesOf(room, ballot);
  const raw = Buffer.from(ballot.sealed, "base64");
  raw[13] = (raw[13] ?? 0) ^ 1;
  const changed = { ...ballot, sealed: raw.toString("base64") as SealedBallot["sealed"] };
  expect(await room[1]?.sealing.open(session, changed, shares)).toBeNull();
});

test("a piece that somebody made up keeps nobody from opening the votes", async () => {
  const room = await people(3);
  const ballot = await sealedIn(room);
  const shares = await sharesOf(room.slice(0, 2), ballot);
  const madeUp = ["AAAA", "?", Buffer.alloc(33, 7).toString("base64")].map((share) => ({
    ballot: ballot.id,
    share: share as SealedBallot["sealed"],
  }));
  expect(await room[2]?.sealing.open(session, ballot, [...madeUp, ...shares])).toEqual(bytes);
});

test("a row with a broken key keeps nobody from voting", async () => {
  const room = await people(2);
  const broken: Holder = {
    devices: [{ device: "d-9" as DeviceId, publicKey: "AAAA" as SealedBallot["sealed"] }],
  };
  const ballot = await room[0]?.sealing.seal(aBallot(), [...holders(room), broken]);
  if (!ballot) throw new Error("It was sealed.");
  expect(await room[1]?.sealing.open(session, ballot, await sharesOf(room, ballot))).toEqual(bytes);
});

test("[OV2] a sealed vote is as long whatever is in it", async () => {
  const room = await people(2);
  const aspects = ["ks01.a1", "ks01.a2"] as AspectId[];
  const [first, second] = aspects as [AspectId, AspectId];
  const none = ballotBytes(aspects, new Map());
  const some = ballotBytes(
    aspects,
    new Map([
      [first, { choice: "secured" as const, wish: true }],
      [second, { choice: "unknown" as const, wish: false }],
    ]),
  );
  const [one, other] = [
    await sealedIn(room, aBallot({ bytes: none })),
    await sealedIn(room, aBallot({ bytes: some })),
  ];
  expect(one.sealed).toHaveLength(other.sealed.length);
  expect(votesIn(aspects, some)?.get(first)).toEqual({ choice: "secured", wish: true });
});
