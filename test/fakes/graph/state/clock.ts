export interface FakeClock {
  now(): number;
}

/** Stands still until it is told to move, so that a run can be replayed. */
export interface ManualClock extends FakeClock {
  advance(milliseconds: number): void;
}

export function manualClock(start = Date.UTC(2026, 10, 21, 12)): ManualClock {
  let now = start;
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

export const wallClock: FakeClock = { now: () => Date.now() };

/** SharePoint keeps whole seconds: `2026-11-21T12:00:00Z`. */
export function stamp(clock: FakeClock): string {
  return `${new Date(clock.now()).toISOString().slice(0, 19)}Z`;
}
