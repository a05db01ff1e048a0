import type { Host } from "@/ports/host";
import type { LiveRecords } from "@/ports/liveRecords";
import { placeAt } from "@/ui/navigation/place";

/** Longest that the host waits for what is still being saved. */
const settleMs = 2_000;

/** Goes along with the host around the app: its links, its back button, and being put to sleep. */
export function followHost(host: Host, records: LiveRecords): void {
  // For the shared screen of a meeting, which is read from the back of a room.
  document.documentElement.dataset["surface"] = host.surface;
  openLink(host);
  host.onBack(backOverPlaces());
  host.onSleep(() => settled(records), wakeAt);
  host.tellOpened();
}

function openLink({ linkedPlace }: Host): void {
  if (linkedPlace === null) return;
  const address = `#${linkedPlace}`;
  // A link may be old or made by hand; the app has a screen for what is not there, not for what is no address.
  if (placeAt(address).page !== "unknown") window.location.hash = address;
}

/** The history of the frame holds pages of the host too; we go back no further than where we came in. */
function backOverPlaces(): () => boolean {
  let steps = 0;
  let isGoingBack = false;
  window.addEventListener("hashchange", () => {
    steps += isGoingBack ? -1 : 1;
    isGoingBack = false;
  });
  return () => {
    if (steps === 0) return false;
    isGoingBack = true;
    window.history.back();
    return true;
  };
}

function settled(records: LiveRecords): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, settleMs);
    const look = () => {
      if (records.saving().kind !== "saved") return;
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = records.subscribe(look);
    look();
  });
}

/** The host may use what it kept for another tab of the app. */
function wakeAt(address: URL): void {
  const isSamePage =
    address.pathname === window.location.pathname && address.search === window.location.search;
  if (address.origin !== window.location.origin) return;
  if (isSamePage) window.location.hash = address.hash;
  else window.location.replace(address);
}
