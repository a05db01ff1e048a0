import type { AppearanceSource } from "@/ports/appearance";
import type { FoundHost, Host } from "@/ports/host";

/** The appearance of the host around the app, as soon as there is one, for who chose to go by the device. */
export function hostedAppearance(own: AppearanceSource, found: Promise<FoundHost>): AppearanceSource {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let host: Host | null = null;
  own.subscribe(tell);
  void found.then((each) => {
    if (each.kind !== "host") return;
    host = each.host;
    host.subscribe(tell);
    tell();
  });
  return {
    ...own,
    current: () => (host && own.choice() === "device" ? host.appearance() : own.current()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
