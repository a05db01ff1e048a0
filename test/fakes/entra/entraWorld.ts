import type { FakeClock } from "../graph/state/clock";
import { nextGuid, type Seed } from "../graph/state/random";

export interface EntraPerson {
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
  /** Where the account lives. */
  readonly homeTenant: string;
  /** Tenants in which this person is a guest. */
  readonly guestIn?: readonly string[];
}

export interface EntraApp {
  readonly clientId: string;
  /** Of the platform "single-page application": compared to the letter. */
  readonly redirectUris: readonly string[];
}

export interface EntraSettings {
  /** Scopes that an administrator consented to for everyone; for other scopes a person is asked. */
  consented: string[];
  /** Whether someone who must answer a claims challenge has to sign in again, or a silent request will do. */
  claimsNeedInteraction: boolean;
  accessTokenSeconds: number;
  /** A refresh token of a single-page app lives 24 hours.
   *  https://learn.microsoft.com/entra/identity-platform/refresh-tokens */
  refreshTokenSeconds: number;
}

export interface Grant {
  readonly person: EntraPerson;
  readonly tenant: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly challenge: string;
  readonly nonce: string;
  readonly claims: string;
  /** Of a code: ten minutes; of what was redeemed with it: as long as refresh tokens live. */
  readonly until: number;
}

export interface EntraWorld {
  readonly clock: FakeClock;
  readonly seed: Seed;
  /** What addresses start with: `https://login.microsoftonline.com`. */
  readonly publicUrl: string;
  readonly tenants: readonly string[];
  /** Tenants by their domain, which may stand in the place of the id: "voorbeeldstad.onmicrosoft.com". */
  readonly domains: Readonly<Record<string, string>>;
  readonly people: readonly EntraPerson[];
  readonly apps: readonly EntraApp[];
  readonly settings: EntraSettings;
  /** One-time codes and refresh tokens, with what they stand for. */
  readonly codes: Map<string, Grant>;
  readonly refreshTokens: Map<string, Grant>;
  /** `person client scope` of what people agreed to themselves. */
  readonly agreed: Set<string>;
}

export function newId(world: EntraWorld): string {
  return nextGuid(world.seed);
}

/** `organizations` and `common` stand for the tenant of whoever signs in. */
export function tenantFor(person: EntraPerson, authority: string): string | null {
  if (authority === "organizations" || authority === "common") return person.homeTenant;
  const isMember = person.homeTenant === authority || (person.guestIn ?? []).includes(authority);
  return isMember ? authority : null;
}
