// Keeps a copy of the built site in the browser, so that an app that was opened once opens again without a network. It
// keeps nothing that people write: that is in IndexedDB.
//
// A new release waits until every window of the old one is gone, or until someone asks for it: a window must never find
// that the parts it still has to load have been replaced. https://web.dev/articles/service-worker-lifecycle
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

/** What is used here of https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface */
interface ServiceWorkerScope {
  /** Put in by listBuiltFiles.mjs when the site is built. */
  readonly BUILT_FILES: PrecacheEntry[];
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: ((type: "message", listener: (event: MessageEvent<unknown>) => void) => void) &
    ((type: "activate", listener: (event: { waitUntil: (done: Promise<void>) => void }) => void) => void);
}

const scope = self as unknown as ServiceWorkerScope;

precacheAndRoute(scope.BUILT_FILES);
cleanupOutdatedCaches();
// Whatever the address, the page is one: the place in the app stands behind the "#".
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html")));

scope.addEventListener("activate", (event) => {
  // Also for the window that made the copy: else nobody would wait for it when the next release comes.
  event.waitUntil(scope.clients.claim());
});

scope.addEventListener("message", ({ data }) => {
  // The message that workbox-window sends when someone asks for the new release.
  if ((data as { readonly type?: unknown } | null)?.type === "SKIP_WAITING") void scope.skipWaiting();
});
