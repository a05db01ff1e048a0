import type { Workspace } from "@/domain/workspace/workspace";
import type { DocumentLibrary, LastFiles } from "./documentLibrary";
import type { OwnFolder } from "./ownFolder";
import type { SharedSite, SiteId, SiteSetUp } from "./sharedSite";
import type { KnownSite } from "./sharing";
import type { SignIn } from "./signIn";
import type { SiteCheck } from "./siteCheck";

/** What the app does with the Microsoft 365 of an organisation; there only when the site is connected with one. */
export interface Microsoft365 {
  readonly signIn: SignIn;
  /**
   * The site at an address as people copy it from their browser. Throws AppError "siteUnknown", "signInNeeded",
   * "remoteUnreachable".
   */
  readonly findSite: (address: string) => Promise<SharedSite>;
  /** The organisation of a site, as `signIn` takes it; null where nobody can be a guest, or when it does not say. */
  readonly organisationOf: (address: string) => string | null;
  /** The workspaces that stand in a site. Throws as `findSite`, and "listsMissing". */
  readonly workspacesIn: (site: SiteId) => Promise<readonly Workspace[]>;
  /** Puts a new workspace in a site. Throws as `workspacesIn`, "rightMissing" and "remoteRefused". */
  readonly addWorkspace: (site: SiteId, workspace: Workspace) => Promise<void>;
  readonly library: (site: SiteId) => DocumentLibrary;
  readonly lastFiles: (known: KnownSite) => LastFiles;
  /** Of who is signed in. */
  readonly ownFolder: OwnFolder;
  readonly setUp: SiteSetUp;
  readonly check: SiteCheck;
}
