import type { Sharing, SiteState } from "@/ports/sharing";

const none: readonly SiteState[] = [];

/** Of a device that shares nothing yet: there is nothing to carry, and nobody to see anything sooner. */
export function unsharedWork(joining: Pick<Sharing, "join" | "leave">): Sharing {
  return {
    ...joining,
    sites: () => none,
    siteOf: () => undefined,
    subscribe: () => () => undefined,
    unsent: async () => [],
    carryNow: () => undefined,
    lookNow: () => undefined,
    agreed: async (session) => session,
    answerMissing: async () => undefined,
    retryRefused: async () => undefined,
  };
}
