import { forgetLastFiles } from "@/adapters/browser/forgetLastFiles";
import { forgetOwnInputs } from "@/adapters/browser/forgetOwnInputs";
import { knownSitesInLocalStorage } from "@/adapters/browser/knownSitesInLocalStorage";
import type { KnownSite, Sharing } from "@/ports/sharing";
import { moveToSite } from "@/usecases/replicate/moveToSite";
import { nameOf, openShared, sharedStores, type SharedStore, type Storage } from "./openStorage";

/** Beginning and ending to work with a site; loaded by who does. Afterwards the app starts anew. */
export function joiningSites({ device, shared }: Storage): Pick<Sharing, "join" | "leave"> {
  return {
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

  async function moveToNewSite(known: KnownSite, workspace: Parameters<typeof moveToSite>[2]): Promise<void> {
    const opened = await openShared(known);
    try {
      await moveToSite(device, opened.store, workspace);
    } finally {
      opened.store.close();
    }
  }
}

/** Takes everything of a site off this device. */
async function wipeShared({ known, store }: SharedStore): Promise<void> {
  knownSitesInLocalStorage().remove(known);
  forgetLastFiles(known);
  forgetOwnInputs(known);
  store.close();
  const { wipeStore } = await sharedStores();
  await wipeStore(nameOf(known));
}
