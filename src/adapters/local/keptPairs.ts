import { Dexie, type Table } from "dexie";
import type { PersonId } from "@/domain/record";
import type { SessionId } from "@/domain/session/session";

interface KeptPair {
  /** Of a session, and of who is signed in where that is somebody: each holds one piece of a key. [OV4] */
  readonly session: string;
  /** A browser stores such keys whole, without letting anybody read the private half. */
  readonly pair: CryptoKeyPair;
}

/**
 * The key pairs of this device and person, one per session. They stay in this browser and in no backup: they say nothing elsewhere. Where
 * the browser keeps nothing they live as long as the window.
 */
export class KeptPairs {
  private readonly inMemory = new Map<SessionId, Promise<CryptoKeyPair>>();

  constructor(private readonly person: PersonId | null) {}

  pairOf(session: SessionId, make: () => Promise<CryptoKeyPair>): Promise<CryptoKeyPair> {
    const known =
      this.inMemory.get(session) ??
      keptOr(this.person === null ? session : `${session}.${this.person}`, make);
    this.inMemory.set(session, known);
    // What failed may succeed the next time.
    known.catch(() => this.inMemory.delete(session));
    return known;
  }
}

async function keptOr(session: string, make: () => Promise<CryptoKeyPair>): Promise<CryptoKeyPair> {
  const made = await make();
  const database = new Dexie("werken-aan-veiligheid.sleutels");
  database.version(1).stores({ pair: "session" });
  const pairs: Table<KeptPair, string> = database.table("pair");
  try {
    // Two windows that open a session at once are one device, so have one pair.
    return await database.transaction("rw", pairs, async () => {
      const kept = await pairs.get(session);
      if (!kept) await pairs.add({ session, pair: made });
      return kept?.pair ?? made;
    });
  } catch {
    return made;
  } finally {
    database.close();
  }
}
