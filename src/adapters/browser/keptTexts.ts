import type { KeptTexts } from "@/ports/keptTexts";

/**
 * In a cache of the browser rather than in localStorage: that has room for a few megabytes in all, and is where the last
 * letters of a closing window go.
 */
export function keptTexts(cacheName: string): KeptTexts {
  return {
    read: (name) =>
      orNothing(async () => {
        const kept = await (await caches.open(cacheName)).match(addressOf(name));
        return kept ? kept.text() : null;
      }),

    keep: async (name, text) => {
      await orNothing(async () => {
        await (await caches.open(cacheName)).put(addressOf(name), new Response(text));
      });
    },

    forgetAllBut: async (names) => {
      await orNothing(async () => {
        if (!(await caches.has(cacheName))) return;
        const cache = await caches.open(cacheName);
        const wanted = new Set(names.map(addressOf));
        const unwanted = (await cache.keys()).filter(({ url }) => !wanted.has(url));
        await Promise.all(unwanted.map((request) => cache.delete(request)));
      });
    },
  };
}

/** Not the address of a real file: what is kept must never be taken for what the site says now. */
function addressOf(name: string): string {
  return new URL(`op-dit-apparaat/${name}`, document.baseURI).href;
}

async function orNothing<Value>(act: () => Promise<Value>): Promise<Value | null> {
  try {
    return await act();
  } catch {
    return null;
  }
}
