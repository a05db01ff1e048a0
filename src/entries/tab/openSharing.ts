import { browserEngineRoom } from "@/adapters/browser/browserEngineRoom";
import { knownSitesInLocalStorage } from "@/adapters/browser/knownSitesInLocalStorage";
import { lastAccount } from "@/adapters/browser/lastAccount";
import { siteFiles } from "@/adapters/browser/siteFiles";
import { systemClock } from "@/adapters/browser/systemClock";
import { windowChannel } from "@/adapters/local/windowChannel";
import { AppError } from "@/ports/appError";
import type { AppPorts } from "@/ports/appPorts";
import type { FoundHost, HostSurface } from "@/ports/host";
import type { LiveRecords } from "@/ports/liveRecords";
import type { Account } from "@/ports/signIn";
import type { KnownSite, Sharing } from "@/ports/sharing";
import { isInMeeting } from "@/ui/navigation/useSurface";
import { remembered } from "@/ui/loading/remembered";
import { moveToSite } from "@/usecases/replicate/moveToSite";
import type { SiteParts } from "@/usecases/replicate/siteCarrier";
import { unsharedWork } from "@/usecases/replicate/unsharedWork";
import { openShared, wipeShared, type Storage } from "./openStorage";

/** Composes working together. What carries work, and what talks to Microsoft 365, loads only where somebody uses it. */
export async function openSharing(
  { store, device, shared }: Storage,
  records: LiveRecords,
  host: Promise<FoundHost>,
): Promise<Pick<AppPorts, "sharing" | "microsoft365">> {
  const carriage = remembered(() => loadCarriage(host));
  const joining: Pick<Sharing, "join" | "leave"> = {
    join: async (known, workspace) => {
      if (workspace) await moveToNewSite(known, workspace);
      knownSitesInLocalStorage().add(known);
      window.location.reload();
    },
    leave: async (sites) => {
      for (const each of shared) if (sites.includes(each.known)) await wipeShared(each);
      // Where one was is no longer on this device.
      window.location.hash = "#/";
      window.location.reload();
    },
  };
  const sharing = shared.length === 0 ? unsharedWork(joining) : await openSharedWork();
  const microsoft365 = remembered(async () => {
    const loaded = (await carriage())?.microsoft365 ?? null;
    loaded?.signIn.subscribe(() => {
      startAnewForAnother(loaded.signIn.account());
      sharing.carryNow();
    });
    return loaded;
  });
  return { sharing, microsoft365 };

  async function openSharedWork(): Promise<Sharing> {
    const { SharedWork } = await part(import("@/usecases/replicate/sharedWork"));
    let surface: HostSurface | null = null;
    void host.then((found) => {
      surface = found.kind === "host" ? found.host.surface : null;
    });
    const sites = shared.map((each): SiteParts => ({
      known: each.known,
      replica: each.replica,
      connect: async (report) => {
        const loaded = await carriage();
        if (!loaded) throw new AppError({ code: "signInNeeded" });
        return loaded.connect(each, report);
      },
    }));
    const work = new SharedWork(sites, {
      ...joining,
      records,
      clock: systemClock,
      room: { ...browserEngineRoom, ...windowChannel() },
      isInMeeting: () => isInMeeting(surface),
      siteOf: (workspace) => shared.find((each) => store.isIn(each.store, workspace))?.known,
    });
    work.start();
    return work;
  }

  /** What one person shares is not for the next who signs in here. */
  function startAnewForAnother(account: Account | null): void {
    if (!account) return;
    lastAccount.write(`${account.tenant}.${account.person}`);
    if (shared.some(({ known }) => known.person !== account.person)) window.location.reload();
  }

  async function moveToNewSite(known: KnownSite, workspace: Parameters<typeof moveToSite>[2]): Promise<void> {
    const opened = await openShared(known);
    try {
      await moveToSite(device, opened.store, workspace);
    } finally {
      opened.store.close();
    }
  }
}

/** Null where the site is not connected with Microsoft 365. */
async function loadCarriage(host: Promise<FoundHost>) {
  const { readConnection365 } = await part(import("@/adapters/content/connection365"));
  const connection = await readConnection365(siteFiles());
  if (!connection) return null;
  const { openMicrosoft365 } = await part(import("./openMicrosoft365"));
  // Else MSAL would not find the way to sign in that a host gives, and would open a window.
  await host;
  return openMicrosoft365(connection);
}

async function part<Module>(loading: Promise<Module>): Promise<Module> {
  try {
    return await loading;
  } catch (error) {
    throw new AppError({ code: "appPartMissing" }, error);
  }
}
