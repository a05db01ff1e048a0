import type { Settings } from "../settings";
import type { FakeClock } from "./clock";
import { nextGuid } from "./random";
import type { Tenant } from "./tenant";

export interface Problem {
  readonly kind: "called-too-early" | "not-in-the-fake" | "against-the-metadata";
  readonly message: string;
}

/** What every part of the core works on. */
export interface World {
  readonly tenant: Tenant;
  readonly settings: Settings;
  readonly clock: FakeClock;
  /** What a test must fail on although the client was answered. */
  readonly problems: Problem[];
}

export function newGuid(world: World): string {
  return nextGuid(world.tenant.seed);
}
