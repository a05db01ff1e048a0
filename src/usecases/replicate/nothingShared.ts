import type { Sharing } from "@/ports/sharing";

const none: ReturnType<Sharing["sites"]> = [];
const done = () => Promise.resolve();

/** On a device that shares nothing yet there is nothing to carry: one can only begin. */
export function nothingShared(join: Sharing["join"]): Sharing {
  return {
    sites: () => none,
    siteOf: () => undefined,
    subscribe: () => () => undefined,
    join,
    unsent: () => Promise.resolve([]),
    leave: done,
    carryNow: () => undefined,
    lookNow: () => undefined,
    // On this device only: nobody else is to see it first.
    agreed: (session) => Promise.resolve(session),
    answerMissing: done,
    retryRefused: done,
  };
}
