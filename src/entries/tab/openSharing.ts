import { lastAccount } from "@/adapters/browser/lastAccount";
import { siteFiles } from "@/adapters/browser/siteFiles";
import { AppError } from "@/ports/appError";
import type { AppPorts } from "@/ports/appPorts";
import type { FoundHost } from "@/ports/host";
import type { LiveRecords } from "@/ports/liveRecords";
import type { Account } from "@/ports/signIn";
import type { Sharing } from "@/ports/sharing";
import { remembered } from "@/ui/loading/remembered";
import { unsharedWork } from "@/usecases/replicate/unsharedWork";
import type { Connect } from "./openSharedWork";
import type { Storage } from "./openStorage";

/** Composes working together. What carries work, and what talks to Microsoft 365, loads only where somebody uses it. */
export async function openSharing(
  storage: Storage,
  records: LiveRecords,
  host: Promise<FoundHost>,
): Promise<Pick<AppPorts, "sharing" | "microsoft365">> {
  const { shared } = storage;
  const carriage = remembered(() => loadCarriage(host));
  const joining: Pick<Sharing, "join" | "leave"> = {
    join: async (...those) => (await loadJoining()).join(...those),
    leave: async (...those) => (await loadJoining()).leave(...those),
  };
  const sharing = shared.length === 0 ? unsharedWork(joining) : await startWork();
  const microsoft365 = remembered(async () => {
    const loaded = (await carriage())?.microsoft365 ?? null;
    loaded?.signIn.subscribe(() => {
      startAnewForAnother(loaded.signIn.account());
      sharing.carryNow();
    });
    return loaded;
  });
  return { sharing, microsoft365 };

  async function startWork(): Promise<Sharing> {
    const { openSharedWork } = await part(import("./openSharedWork"));
    const connect: Connect = async (each, report) => {
      const loaded = await carriage();
      if (!loaded) throw new AppError({ code: "signInNeeded" });
      return loaded.connect(each, report);
    };
    return openSharedWork({ storage, records, host, joining, connect });
  }

  /** What one person shares is not for the next who signs in here. */
  function startAnewForAnother(account: Account | null): void {
    if (!account) return;
    lastAccount.write(`${account.tenant}.${account.person}`);
    if (shared.some(({ known }) => known.person !== account.person)) window.location.reload();
  }

  async function loadJoining(): Promise<Pick<Sharing, "join" | "leave">> {
    const { joiningSites } = await part(import("./joiningSites"));
    return joiningSites(storage);
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
