import { lastAccount } from "@/adapters/browser/lastAccount";
import { knownSitesInLocalStorage } from "@/adapters/browser/knownSitesInLocalStorage";
import { randomIds } from "@/adapters/browser/randomIds";
import { systemClock } from "@/adapters/browser/systemClock";
import { openLocalStore } from "@/adapters/local/openLocalStore";
import { MemoryDatabase } from "@/adapters/memory/memoryStore";
import { AppError } from "@/ports/appError";
import type { ReplicaStore } from "@/ports/replicaStore";
import type { KnownSite } from "@/ports/sharing";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { CombinedStore } from "@/usecases/replicate/combinedStore";

/** The store of a site on this device, and how far it is with SharePoint. */
export interface SharedStore {
  readonly known: KnownSite;
  readonly store: WorkspaceStore;
  readonly replica: ReplicaStore;
}

export interface Storage {
  readonly store: CombinedStore;
  readonly device: WorkspaceStore;
  readonly shared: readonly SharedStore[];
  /** True when this browser stores nothing: all is gone once the window closes, and the user must know. */
  readonly keepsNothing: boolean;
}

const databaseName = "werken-aan-veiligheid";

/**
 * The stores of this browser, or memory where it has none. A store that is there but cannot be opened is an error: going
 * on in memory would look as if everything was lost.
 */
export async function openStorage(): Promise<Storage> {
  try {
    const device = await openLocalStore(databaseName);
    const sites = knownSitesInLocalStorage().all().filter(isOfWhoIsHere);
    const shared = await Promise.all(sites.map(openShared));
    const store = new CombinedStore(
      device,
      shared.map(({ store: ofSite, known }) => ({ store: ofSite, person: known.person })),
    );
    return { store, device, shared, keepsNothing: false };
  } catch (error) {
    if (!(error instanceof AppError) || error.detail.code !== "storageAbsent") throw error;
    const device = new MemoryDatabase().connect();
    return { store: new CombinedStore(device, []), device, shared: [], keepsNothing: true };
  }
}

export async function openShared(known: KnownSite): Promise<SharedStore> {
  const { person } = known;
  const surroundings = { clock: systemClock, ids: randomIds, person };
  const { openSharedStore } = await sharedStores();
  const opened = await openSharedStore(nameOf(known), surroundings);
  return { known, ...opened };
}

/** Only who shares work has them. */
export async function sharedStores() {
  try {
    return await import("@/adapters/local/openSharedStore");
  } catch (error) {
    throw new AppError({ code: "appPartMissing" }, error);
  }
}

export function nameOf({ tenant, person, site }: KnownSite): string {
  return `${databaseName}.${tenant}.${person}.${site.id}`;
}

/** What one person shares stays shut while another is signed in. */
function isOfWhoIsHere({ tenant, person }: KnownSite): boolean {
  const account = lastAccount.read();
  return account === null || account === `${tenant}.${person}`;
}
