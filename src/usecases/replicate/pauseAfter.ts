/** In milliseconds: at rest, in a session, after a change of ours, and at most after failures. */
const atRest = 30_000;
const inSession = 4_500;
const afterChange = 2_000;
const longest = 5 * 60_000;

interface Circumstances {
  /** How many rounds in a row failed. */
  readonly failures: number;
  /** People sit together and wait for each other. */
  readonly isLive: boolean;
  /** Number of records that wait to be sent. */
  readonly waiting: number;
  /** From 0 up to 1: not everybody comes at the same moment. */
  readonly random: number;
}

/** How long to wait until the next round. After failures longer each time, whatever waits: who is down must get up. */
export function pauseAfter({ failures, isLive, waiting, random }: Circumstances): number {
  const jitter = 0.75 + random / 2;
  if (failures > 0) return Math.min(longest, atRest * 2 ** (failures - 1) * jitter);
  if (waiting > 0) return afterChange;
  // From 4 to 5 seconds, so that they do not all come at once.
  return isLive ? inSession * (1 + (random - 0.5) / 5) : atRest * jitter;
}
