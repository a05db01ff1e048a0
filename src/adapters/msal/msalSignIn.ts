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
  // With one tenant people sign in where the data is, guests too; with several the account says where.
  const tenant = only !== undefined && others.length === 0 ? only : "organizations";
  const application = await createNestablePublicClientApplication({
    auth: {
      clientId: connection.clientId,
      authority: `https://login.microsoftonline.com/${tenant}`,
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

  async signIn(): Promise<Account> {
    const scopes = scopesFor("read", this.connection);
    const { account } = await translated(
      this.application.acquireTokenPopup({ scopes, prompt: "select_account" }),
    );
    return this.enter(account);
  }

  async signOut(): Promise<void> {
    const known = this.known();
    if (known) await this.forget(known);
    this.tell();
  }

  async token({ scope, claims, isFresh = false }: TokenWish): Promise<string> {
    const account = this.known();
    if (!account) throw new AppError({ code: "signInNeeded" });
    const { accessToken } = await translated(
      this.application.acquireTokenSilent({
        account,
        scopes: scopesFor(scope, this.connection),
        forceRefresh: isFresh,
        ...(claims === undefined ? {} : { claims }),
      }),
    );
    return accessToken;
  }

  private async enter(account: AccountInfo): Promise<Account> {
    if (!this.isAllowed(account)) {
      await this.forget(account);
      throw new AppError({ code: "otherTenant" });
    }
    await this.forgetOthers(account);
    this.tell();
    return accountOf(account);
  }

  private known(): AccountInfo | null {
    return this.application.getAllAccounts().find((account) => this.isAllowed(account)) ?? null;
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
