import type { Brand } from "@/domain/brand";
import type { PersonId } from "@/domain/record";
import type { Unsubscribe } from "./workspaceStore";

export type TenantId = Brand<string, "TenantId">;

/** Who is signed in. */
export interface Account {
  /** The object id of the account in its tenant. */
  readonly person: PersonId;
  readonly tenant: TenantId;
  readonly name: string;
  /** As people write it: "anna@voorbeeldstad.nl". */
  readonly userName: string;
}

/** What the app asks leave for, as little as each task needs. */
export type Scope = "read" | "write" | "manage" | "ownFolder";

export interface TokenWish {
  readonly scope: Scope;
  /** What Graph asks for beyond a token, as it was in its challenge. */
  readonly claims?: string;
  /** Never one from memory: that one was just refused. */
  readonly isFresh?: boolean;
}

/** Signing in with an account of Microsoft 365. */
export interface SignIn {
  account(): Account | null;
  subscribe(listener: () => void): Unsubscribe;
  /**
   * The account that the host around the app signs in with, without asking anybody; where there is no such host, the one
   * that is known. Throws as `token`, and "otherTenant".
   */
  resume(): Promise<Account | null>;
  /**
   * Lets the user choose an account. Call it in answer to a click: it may open a window.
   * `organisation` is the one whose guest the user is, by the domain of its tenant: "voorbeeldstad.onmicrosoft.com"; without
   * it people sign in where they belong.
   * Throws AppError "signInCancelled", "signInBlocked" (the window was kept shut), "consentNeeded", "otherTenant".
   */
  signIn(organisation?: string): Promise<Account>;
  /** Asks the user's leave for something more. Call it in answer to a click: it may open a window. Throws as `signIn`. */
  allow(scope: Scope): Promise<void>;
  /** Forgets the account on this device. */
  signOut(): Promise<void>;
  /** An access token, without asking the user anything. Throws AppError "signInNeeded", "consentNeeded", "remoteUnreachable". */
  token(wish: TokenWish): Promise<string>;
}
