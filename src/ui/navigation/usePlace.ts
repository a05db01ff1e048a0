import { useMemo, useSyncExternalStore } from "react";
import { addressOf, placeAt, type Place } from "./place";

/** The place in the address bar. The hash is used because office.js takes history.pushState away. */
export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => placeAt(address), [address]);
}

export function goTo(place: Place): void {
  window.location.hash = addressOf(place);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => {
    window.removeEventListener("hashchange", listener);
  };
}
