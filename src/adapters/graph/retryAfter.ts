/** Wait at least this long when nothing is said, and never longer than this before trying again. In milliseconds. */
const first = 1_000;
const longest = 60_000;

interface Circumstances {
  /** How often it was tried before, from 0. */
  readonly attempt: number;
  readonly now: number;
  /** From 0 up to 1. */
  readonly random: number;
}

/**
 * How long to wait after 429, 503 or 504, in milliseconds. `Retry-After` holds seconds, which SharePoint may write with
 * decimals, or a date (RFC 9110, 10.2.3); it may also be absent. What is asked is always given, with a little more so that
 * not everybody comes back at the same moment.
 * https://learn.microsoft.com/graph/throttling, https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online
 */
export function waitAfter(header: string | null, { attempt, now, random }: Circumstances): number {
  const asked = askedFor(header, now);
  const jitter = random * first;
  if (asked !== null) return Math.ceil(asked + jitter);
  return Math.ceil(Math.min(longest, first * 2 ** attempt) * (1 + random));
}

function askedFor(header: string | null, now: number): number | null {
  if (header === null || header.trim() === "") return null;
  const seconds = Number(header.trim().replace(",", "."));
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
