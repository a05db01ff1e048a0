import { browserGraph } from "@/adapters/graph/browserGraph";
import { msalSignIn } from "@/adapters/msal/msalSignIn";
import { connectSite } from "@/adapters/sharepoint/connectSite";
import { findSite } from "@/adapters/sharepoint/findSite";
import { siteSetUp } from "@/adapters/sharepoint/setUpSite";
import { sharepointRemote } from "@/adapters/sharepoint/sharepointRemote";
import { checkRecord } from "@/adapters/workspace-file/checkRecord";
import type { Connection365 } from "@/ports/connection365";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { Scope, SignIn } from "@/ports/signIn";
import type { SiteParts } from "@/usecases/replicate/siteCarrier";
import type { SharedStore } from "./openStorage";

/** What carries work to Microsoft 365. Loaded only where the site is connected with it. */
export interface Carriage {
  readonly microsoft365: Microsoft365;
  readonly partsOf: (shared: SharedStore) => SiteParts;
}

export async function openMicrosoft365(connection: Connection365): Promise<Carriage> {
  const signIn = await msalSignIn(connection);
  const writing = graphAs(signIn, "write");
  return {
    microsoft365: {
      signIn,
      findSite: (address) => findSite(writing, address),
      setUp: siteSetUp(graphAs(signIn, "manage")),
    },
    partsOf: ({ known, replica, store }) => ({
      known,
      replica,
      connect: async (report) =>
        sharepointRemote(
          await connectSite(writing, known.site.id, {
            check: checkRecord,
            report,
            knownFile: async (kind, id) => {
              const found = (await store.load()).find((each) => each.kind === kind && each.record.id === id);
              if (found?.kind === "snapshot") return found.record.text;
              return found?.kind === "keptFile" ? found.record.content : undefined;
            },
          }),
        ),
    }),
  };
}

function graphAs(signIn: SignIn, scope: Scope) {
  return browserGraph((wish) => signIn.token({ scope, ...wish }));
}
