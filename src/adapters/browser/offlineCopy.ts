import type { Releases } from "@/ports/releases";

const worker = "service-worker.js";

/**
 * Keeps a copy of the site in the browser once the page has loaded, so that it opens without a network, and tells of newer
 * releases. Does nothing in a frame: Teams and Word keep what they show themselves.
 */
export function keepOfflineCopy(): Releases {
  const listeners = new Set<() => void>();
  let activate: (() => void) | null = null;
  if ("serviceWorker" in navigator && window.top === window) {
    window.addEventListener("load", () => {
      // What fails here costs nothing but the copy: the app itself is there.
      keepCopy((activateNext) => {
        activate = activateNext;
        for (const listener of listeners) listener();
      }).catch(() => undefined);
    });
  }
  return {
    isWaiting: () => activate !== null,
    activate: () => activate?.(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function keepCopy(onWaiting: (activate: () => void) => void): Promise<void> {
  const { Workbox } = await import("workbox-window");
  const workbox = new Workbox(worker);
  workbox.addEventListener("waiting", () => {
    onWaiting(() => {
      workbox.messageSkipWaiting();
    });
  });
  let isControlled = navigator.serviceWorker.controller !== null;
  workbox.addEventListener("controlling", () => {
    // The parts that this window still has to load are those of the release before.
    if (isControlled) window.location.reload();
    isControlled = true;
  });
  await workbox.register();
}
