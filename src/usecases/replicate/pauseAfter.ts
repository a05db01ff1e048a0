import type { Attention } from "@/domain/session/attention";

/** In milliseconds: at rest, also in the window of a meeting, after a change of ours, and at most after failures. */
const atRest = 30_000;
const inMeeting = 10_000;
const afterChange = 2_000;
const longest = 5 * 60_000;

/** With so many devices, or more, each looks as seldom as this while people sit together; with few several times as often. */
const fullHouse = 25;
const fewest = 8;
const whileAttending = { waiting: 4_700, talking: 8_000 } as const;

/** For what people change in the lists themselves. In a session one has no eyes for that, and all would read at once. */
const betweenEverything = 5 * 60_000;
const betweenEverythingInSession = 2 * 60 * 60_000;

export interface Circumstances {
  /** How many rounds in a row failed. */
  readonly failures: number;
  readonly attention: Attention;
  /** The window stands in a meeting, where a session may begin any moment. */
  readonly isInMeeting: boolean;
  /** Number of records that wait to be sent. */
  readonly waiting: number;
  /** Others sit waiting for some of those. */
  readonly isAwaited: boolean;
  /** From 0 up to 1: not everybody comes at the same moment. */
  readonly random: number;
}

/** How long to wait until the next round. After failures longer each time, whatever waits: who is down must get up. */
export function pauseAfter(circumstances: Circumstances): number {
  const { failures, attention, isInMeeting, waiting, isAwaited, random } = circumstances;
  const jitter = 0.75 + random / 2;
  if (failures > 0) return Math.min(longest, atRest * 2 ** (failures - 1) * jitter);
  if (isAwaited) return 0;
  if (waiting > 0) return afterChange;
  if (attention.kind === "none") return (isInMeeting ? inMeeting : atRest) * jitter;
  const share = Math.min(1, Math.max(fewest, attention.devices) / fullHouse);
  // A few tenths apart is enough: that they do not come at once keeps itself up.
  return whileAttending[attention.kind] * share * (0.95 + random / 10);
}

/** How old what was read of all lists may be. */
export function everythingAfter({ attention, random }: Pick<Circumstances, "attention" | "random">): number {
  return attention.kind === "none" ? betweenEverything : betweenEverythingInSession * (0.5 + random / 2);
}
