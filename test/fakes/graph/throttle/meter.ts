import { Refusal } from "../message/refusal";
import type { World } from "../state/world";

interface Window {
  start: number;
  used: number;
}

const minute = 60_000;

/**
 * Resource units per app and requests per user, in windows that start with the first call.
 * https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online
 */
export class Meter {
  /** All units since the start, for whoever wants to know what a client costs. */
  units = 0;
  private readonly windows = new Map<string, Window>();

  /** Counts a request, also one that is refused: "throttled requests count too". */
  count(
    world: World,
    who: { readonly app: string; readonly person: string },
    units: number,
  ): Record<string, string> {
    this.units += units;
    const { limits } = world.settings;
    if (limits === null) return {};
    const now = world.clock.now();
    const ofApp = this.use(`app ${who.app}`, now, minute, units);
    const ofDay = this.use(`day ${who.app}`, now, 1440 * minute, units);
    const ofUser = this.use(`user ${who.person}`, now, 5 * minute, 1);
    refuseOver(ofApp, limits.appUnitsPerMinute, minute, now);
    refuseOver(ofDay, limits.appUnitsPerDay, 1440 * minute, now);
    refuseOver(ofUser, limits.userRequestsPer5Minutes, 5 * minute, now);
    return world.settings.rateLimitHeaders ? headers(ofApp, limits.appUnitsPerMinute, now) : {};
  }

  private use(key: string, now: number, length: number, amount: number): Window {
    const open = this.windows.get(key);
    const window = open !== undefined && now < open.start + length ? open : { start: now, used: 0 };
    window.used += amount;
    this.windows.set(key, window);
    return window;
  }
}

function refuseOver(window: Window, limit: number, length: number, now: number): void {
  if (window.used <= limit) return;
  const wait = String(Math.max(1, Math.ceil((window.start + length - now) / 1000)));
  throw new Refusal(429, "activityLimitReached", "The request has been throttled", {
    headers: {
      "retry-after": wait,
      "ratelimit-limit": String(limit),
      "ratelimit-remaining": "0",
      "ratelimit-reset": wait,
    },
  });
}

/** Draft 3 of the IETF's RateLimit headers, from 80 % of the limit on. */
function headers({ used, start }: Window, limit: number, now: number): Record<string, string> {
  if (used < limit * 0.8) return {};
  return {
    "ratelimit-limit": String(limit),
    "ratelimit-remaining": String(Math.max(0, limit - used)),
    "ratelimit-reset": String(Math.ceil((start + minute - now) / 1000)),
  };
}
