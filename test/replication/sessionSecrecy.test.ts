import { sealingWithWebCrypto, type PairStore } from "@/adapters/webcrypto/sealingWithWebCrypto";
import { aspectsOf } from "@/domain/framework/standardsOf";
import type { DeviceId } from "@/domain/session/ballot";
import type { SessionId } from "@/domain/session/session";
import type { Sealing } from "@/ports/sealing";
import { aFramework } from "../fixtures/builders";
import { expectUnreadable, Overheard } from "../fixtures/overheard";
import type { ManualTime } from "./manualTime";
import { randomFrom } from "./measuredSession";
import { aspects, sessionOverSite } from "./sessionOverSite";

const [aspect = aspects[0]] = aspects;
if (!aspect) throw new Error("There are aspects.");
const minute = 60_000;
const secret = "Eigen notitie";

/** The real one: the clock stands still while the browser counts. */
function realSealing(device: DeviceId, time: ManualTime): Sealing {
  const pairs = new Map<SessionId, Promise<CryptoKeyPair>>();
  const store: PairStore = {
    pairOf: (session, make) => {
      const pair = pairs.get(session) ?? make();
      pairs.set(session, pair);
      return pair;
    },
  };
  const real = sealingWithWebCrypto(device, store);
  return {
    publicKey: (...about) => time.holdFor(real.publicKey(...about)),
    seal: (...about) => time.holdFor(real.seal(...about)),
    shares: (...about) => time.holdFor(real.shares(...about)),
    open: (...about) => time.holdFor(real.open(...about)),
  };
}

test("[OV3] [OV4] nothing that goes to and from the site tells a vote before the reveal, also not with one device of another", async () => {
  const overheard = new Overheard();
  const keys = new Map<string, Sealing>();
  const { time, people, chair } = await sessionOverSite(4, randomFrom(8), {
    overhear: (text) => {
      overheard.hear(text);
    },
    sealing: (device, ofTime) => {
      const sealing = realSealing(device, ofTime);
      keys.set(device, sealing);
      return sealing;
    },
  });
  const session = chair.session()?.id ?? ("" as SessionId);
  /** Somebody with all that, and one device: which ballots of others they can open. */
  const readByOthers = async () => {
    const read = [...keys].map(([device, sealing]) => {
      const ofOthers = [...overheard.ballots.values()].filter(
        ({ seat, subject }) => !overheard.choices.has(subject) && seat.slice(-1) !== device.slice(-1),
      );
      expect(ofOthers.length).toBeGreaterThanOrEqual(people.length - 1);
      return overheard.opens(session, ofOthers, [sealing], "all");
    });
    return (await Promise.all(read)).flat();
  };

  for (const person of people) {
    person.note(aspect, `${secret} van ${person.seat.name}`);
    await person.prepare("secured");
  }
  await time.pass(minute);
  expect([...overheard.choices]).toEqual([]);
  expect(await readByOthers()).toEqual([]);
  chair.lead({ kind: "revealPrepared" });
  await time.pass(minute);
  expect([...overheard.choices]).toEqual(["prepared"]);

  chair.lead({ kind: "discuss", aspect, round: 1 });
  await time.pass(minute / 2);
  for (const person of people) await person.vote("largely");
  await time.pass(minute / 2);
  expectUnreadable([...overheard.ballots.values()], aspectsOf(aFramework()).length);
  expect([...overheard.choices]).toEqual(["prepared"]);
  expect(await readByOthers()).toEqual([]);
  chair.lead({ kind: "reveal" });
  await time.pass(minute / 2);
  expect([...overheard.choices].sort()).toEqual([`${aspect}.1`, "prepared"].sort());
  expect(people.map((person) => person.votesOn(aspect, 1).length)).toEqual(people.map(() => people.length));
  expect(overheard.says(secret)).toBe(false);
}, 30_000);
