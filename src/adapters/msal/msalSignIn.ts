import {
  type AccountInfo,
  type AuthenticationResult,
  createNestablePublicClientApplication,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import type { PersonId } from "@/domain/record";
import { AppError } from "@/ports/appError";
import type { Connection365 } from "@/ports/connection365";
import type { Account, Scope, SignIn, TenantId, TokenWish } from "@/ports/signIn";
import { asSignInError } from "./signInError";

/** The page that Entra sends people back to; it hands the answer to the page that waits for it. */
const redirectPage = "aanmelden.html";

/**
 * Signs in with MSAL. Inside Teams and Word the host does it, elsewhere a window of Entra: MSAL finds out which.
 * https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in
 */
export async function msalSignIn(connection: Connection365): Promise<SignIn> {
  const [only, ...others] = connection.tenants;
  // With one tenant people sign in where the data is, guests too; with several where they belong, unless they say otherwise.
  const tenant = only !== undefined && others.length === 0 ? only : "organizations";
  const application = await createNestablePublicClientApplication({
    auth: {
      clientId: connection.clientId,
      authority: authorityOf(tenant),
      redirectUri: new URL(redirectPage, document.baseURI).href,
      // Then Graph may ask for more than a token, and the app says it can deal with that.
      clientCapabilities: ["CP1"],
    },
    cache: { cacheLocation: "localStorage" },
  });
  return new MsalSignIn(application, connection);
}

class MsalSignIn implements SignIn {
  private readonly listeners = new Set<() => void>();
  /** What Graph asked for and Entra did not give by itself: for the next time that somebody signs in. */
  private challenge: string | null = null;

  constructor(
    private readonly application: IPublicClientApplication,
    private readonly connection: Connection365,
  ) {}

  account(): Account | null {
    const known = this.known();
    return known ? accountOf(known) : null;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async resume(): Promise<Account | null> {
    if (!isNested()) return this.account();
    const scopes = scopesFor("read", this.connection);
    const { account } = await translated(this.application.acquireTokenSilent({ scopes }));
    return this.enter(account);
  }

  async signIn(organisation?: string): Promise<Account> {
    const { account } = await translated(
      this.application.acquireTokenPopup({
        scopes: scopesFor("read", this.connection),
        prompt: "select_account",
        ...(organisation === undefined ? {} : { authority: authorityOf(organisation) }),
        ...(this.challenge === null ? {} : { claims: this.challenge }),
      }),
    );
    this.challenge = null;
    return this.enter(account);
  }

  async allow(scope: Scope): Promise<void> {
    const account = this.known();
    if (!account) throw new AppError({ code: "signInNeeded" });
    const scopes = scopesFor(scope, this.connection);
    const authority = authorityOf(account.tenantId);
    // Who allowed it before, or for whom an administrator did, is not asked again.
    const isAllowed = await this.application.acquireTokenSilent({ account, authority, scopes }).then(
      () => true,
      () => false,
    );
    if (!isAllowed) await translated(this.application.acquireTokenPopup({ account, authority, scopes }));
  }

  async signOut(): Promise<void> {
    const known = this.known();
    if (known) await this.forget(known);
    this.tell();
  }

  async token({ scope, claims, isFresh = false }: TokenWish): Promise<string> {
    const account = this.known();
    if (!account) throw new AppError({ code: "signInNeeded" });
    const asking = this.application.acquireTokenSilent({
      account,
      // A guest gets a token of the tenant in which one is a guest.
      authority: authorityOf(account.tenantId),
      scopes: scopesFor(scope, this.connection),
      forceRefresh: isFresh,
      ...(claims === undefined ? {} : { claims }),
    });
    const { accessToken } = await translated(asking).catch((error: unknown) => {
      if (claims !== undefined) this.challenge = claims;
      throw error;
    });
    return accessToken;
  }

  private async enter(account: AccountInfo): Promise<Account> {
    if (!this.isAllowed(account)) {
      await this.forget(account);
      throw new AppError({ code: "otherTenant" });
    }
    await this.forgetOthers(account);
    this.application.setActiveAccount(account);
    this.tell();
    return accountOf(account);
  }

  /** Someone who is a guest elsewhere has an account in each of those tenants; of these counts the one chosen last. */
  private known(): AccountInfo | null {
    const chosen = this.application.getActiveAccount();
    const accounts = [...(chosen ? [chosen] : []), ...this.application.getAllAccounts()];
    return accounts.find((account) => this.isAllowed(account)) ?? null;
  }

  private isAllowed({ tenantId }: AccountInfo): boolean {
    const { tenants } = this.connection;
    return tenants.length === 0 || tenants.some((allowed) => allowed === tenantId);
  }

  /** Only on this device: who signs out of the app does not sign out of all of Microsoft 365. */
  private async forget(account: AccountInfo): Promise<void> {
    await this.application.clearCache({ account });
  }

  /** One person at a time: of two accounts it would depend on their order who one is. */
  private async forgetOthers({ homeAccountId }: AccountInfo): Promise<void> {
    for (const other of this.application.getAllAccounts()) {
      if (other.homeAccountId !== homeAccountId) await this.forget(other);
    }
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** https://learn.microsoft.com/entra/identity-platform/msal-client-application-configuration#authority */
function authorityOf(tenant: string): string {
  return `https://login.microsoftonline.com/${tenant}`;
}

/** The bridge over which Teams and Word sign in. TeamsJS puts it there, so it must have been started before this. */
function isNested(): boolean {
  return "nestedAppAuthBridge" in window;
}

function accountOf({ localAccountId, tenantId, name, username }: AccountInfo): Account {
  return {
    person: localAccountId as PersonId,
    tenant: tenantId as TenantId,
    name: name ?? username,
    userName: username,
  };
}

/** https://learn.microsoft.com/graph/permissions-reference */
function scopesFor(scope: Scope, { reach }: Connection365): string[] {
  // https://learn.microsoft.com/onedrive/developer/rest-api/concepts/special-folders-appfolder
  if (scope === "ownFolder") return ["Files.ReadWrite.AppFolder"];
  const base = ["User.Read"];
  if (reach === "selectedSites") return [...base, "Sites.Selected"];
  return scope === "manage" ? [...base, "Sites.Manage.All"] : [...base, "Sites.ReadWrite.All"];
}

async function translated(work: Promise<AuthenticationResult>): Promise<AuthenticationResult> {
  try {
    return await work;
  } catch (error) {
    throw asSignInError(error);
  }
}
