import { browserEngineRoom } from "@/adapters/browser/browserEngineRoom";
import { systemClock } from "@/adapters/browser/systemClock";
import { windowChannel } from "@/adapters/local/windowChannel";
import type { FoundHost, HostSurface } from "@/ports/host";
import type { LiveRecords } from "@/ports/liveRecords";
import type { SharedPlace } from "@/ports/remote";
import type { Sharing } from "@/ports/sharing";
import { isInMeeting } from "@/ui/navigation/useSurface";
import { SharedWork } from "@/usecases/replicate/sharedWork";
import type { SiteParts } from "@/usecases/replicate/siteCarrier";
import type { SharedStore, Storage } from "./openStorage";

export type Connect = (
  shared: SharedStore,
  report: Parameters<SiteParts["connect"]>[0],
) => Promise<SharedPlace>;

interface Surroundings {
  readonly storage: Storage;
  readonly records: LiveRecords;
  readonly host: Promise<FoundHost>;
  readonly joining: Pick<Sharing, "join" | "leave">;
  readonly connect: Connect;
}

/** Composes and starts what carries work; loaded where work is shared. */
export function openSharedWork({ storage, records, host, joining, connect }: Surroundings): Sharing {
  const { store, shared } = storage;
  let surface: HostSurface | null = null;
  void host.then((found) => {
    surface = found.kind === "host" ? found.host.surface : null;
  });
  const sites = shared.map((each): SiteParts => ({
    known: each.known,
    replica: each.replica,
    connect: (report) => connect(each, report),
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
