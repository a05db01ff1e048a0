import { deviceKey } from "@/adapters/browser/deviceKey";
import { lastFilesInLocalStorage } from "@/adapters/browser/lastFilesInLocalStorage";
import { systemClock } from "@/adapters/browser/systemClock";
import { graphAt } from "@/adapters/graph/graphAt";
import { msalSignIn } from "@/adapters/msal/msalSignIn";
import { ownFolder } from "@/adapters/onedrive/ownFolder";
import { siteCheck } from "@/adapters/sharepoint/checkSite";
import { connectSite } from "@/adapters/sharepoint/connectSite";
import { documentLibrary } from "@/adapters/sharepoint/documentLibrary";
import { findSite } from "@/adapters/sharepoint/findSite";
import { organisationOf } from "@/adapters/sharepoint/organisationOf";
import { siteBeacons } from "@/adapters/sharepoint/siteBeacons";
import { siteSetUp } from "@/adapters/sharepoint/setUpSite";
import { addWorkspace, workspacesIn } from "@/adapters/sharepoint/siteWorkspaces";
import { sharepointRemote } from "@/adapters/sharepoint/sharepointRemote";
import { checkRecord } from "@/adapters/workspace-file/checkRecord";
import type { Connection365 } from "@/ports/connection365";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { Scope, SignIn } from "@/ports/signIn";
import type { RecordKind } from "@/domain/workspace/records";
import type { SharedPlace } from "@/ports/remote";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import type { SiteParts } from "@/usecases/replicate/siteCarrier";
import type { SharedStore } from "./openStorage";
import { surroundings } from "./surroundings";

type Report = Parameters<SiteParts["connect"]>[0];

/** What carries work to Microsoft 365. Loaded only where the site is connected with it. */
export interface Carriage {
  readonly microsoft365: Microsoft365;
  /** Finds the lists of a site that this device shares. Throws as `connectSite`. */
  readonly connect: (shared: SharedStore, report: Report) => Promise<SharedPlace>;
}

export async function openMicrosoft365(connection: Connection365): Promise<Carriage> {
  const signIn = await msalSignIn(connection);
  const writing = graphAs(signIn, "write");
  const managing = graphAs(signIn, "manage");
  return {
    microsoft365: {
      signIn,
      findSite: (address) => findSite(writing, address),
      // With one tenant everybody signs in there already.
      organisationOf: (address) => (connection.tenants.length === 1 ? null : organisationOf(address)),
      workspacesIn: (site) => workspacesIn(writing, site, checkRecord),
      addWorkspace: (site, workspace) => addWorkspace(writing, site, workspace),
      library: (site) => documentLibrary(writing, site),
      lastFiles: lastFilesInLocalStorage,
      ownFolder: ownFolder(graphAs(signIn, "ownFolder")),
      setUp: siteSetUp(managing),
      check: siteCheck(writing, managing),
    },
    connect: async ({ known, store }, report) => {
      const connection = await connectSite(writing, known.site.id, {
        check: checkRecord,
        report,
        knownFile: (kind, id) => knownFile(store, kind, id),
      });
      const { person } = known;
      const name = signIn.account()?.name ?? "";
      const device = { key: `${deviceKey()}.${person}`, person, name, clock: systemClock };
      return { remote: sharepointRemote(connection), beacons: siteBeacons(connection, device) };
    },
  };
}

/** What this device has of a file already. */
async function knownFile(store: WorkspaceStore, kind: RecordKind, id: string): Promise<string | undefined> {
  const found = (await store.load()).find((each) => each.kind === kind && each.record.id === id);
  if (found?.kind === "snapshot") return found.record.text;
  return found?.kind === "keptFile" ? found.record.content : undefined;
}

function graphAs(signIn: SignIn, scope: Scope) {
  return graphAt(surroundings.graph, (wish) => signIn.token({ scope, ...wish }));
}
