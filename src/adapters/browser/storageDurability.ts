import type { Durability, StorageDurability } from "@/ports/storageDurability";

/** Chromium decides by itself, by how much a site is used; Firefox asks the user. Older browsers know nothing of it. */
export const storageDurability: StorageDurability = {
  ask: async () => {
    const storage = manager();
    const isPromised = (await orNull(() => storage?.persisted?.())) === true;
    return isPromised ? "promised" : asDurability(await orNull(() => storage?.persist?.()));
  },
  look: async () => {
    const storage = manager();
    const [isPromised, estimate] = await Promise.all([
      orNull(() => storage?.persisted?.()),
      orNull(() => storage?.estimate?.()),
    ]);
    return {
      durability: asDurability(isPromised),
      used: estimate?.usage ?? null,
      available: estimate?.quota ?? null,
    };
  },
};

/** Typed as always there with all it can do, but a browser may lack it, or a part. */
function manager(): Partial<StorageManager> | undefined {
  return navigator.storage;
}

async function orNull<Value>(act: () => Promise<Value> | undefined): Promise<Value | null> {
  try {
    return (await act()) ?? null;
  } catch {
    return null;
  }
}

function asDurability(isPromised: boolean | null): Durability {
  if (isPromised === null) return "unknown";
  return isPromised ? "promised" : "notPromised";
}
