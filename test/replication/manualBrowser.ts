import type { Instant, PlainDate } from "@/domain/record";
import type { Clock } from "@/ports/clock";
import type { EngineRoom } from "@/ports/engineRoom";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

interface Queued {
  readonly work: (signal: AbortSignal) => Promise<void>;
}

/** A window of a browser whose clock stands still until it is told to go on. */
export interface ManualWindow extends EngineRoom {
  readonly show: (isVisible: boolean) => void;
  /** As when the network comes back. */
  readonly wakeUp: () => void;
}

/** A browser with several windows: turns, what windows tell each other, and time. */
export class ManualBrowser {
  now = Date.UTC(2026, 10, 21, 12);
  readonly sleeps: number[] = [];
  private sleepers: Sleeper[] = [];
  private readonly waitingForTurn: Queued[] = [];
  private isTaken = false;
  private readonly hearing = new Map<ManualWindow, ((news: unknown) => void)[]>();

  readonly clock: Clock = {
    now: () => new Date(this.now).toISOString() as Instant,
    today: () => "2026-11-21" as PlainDate,
  };

  open(): ManualWindow {
    let isVisible = true;
    const wakes: (() => void)[] = [];
    const hides: (() => void)[] = [];
    const window: ManualWindow = {
      inTurn: (_, work) => {
        this.waitingForTurn.push({ work });
        void this.giveTurn();
      },
      isVisible: () => isVisible,
      onWake: (listener) => wakes.push(listener),
      onHidden: (listener) => hides.push(listener),
      tell: (news) => {
        for (const [other, listeners] of this.hearing) {
          if (other !== window) for (const listener of listeners) listener(structuredClone(news));
        }
      },
      onTold: (listener) => this.hearing.set(window, [...(this.hearing.get(window) ?? []), listener]),
      sleep: (milliseconds) => this.sleep(milliseconds),
      random: () => 0.5,
      show: (shown) => {
        isVisible = shown;
        for (const listener of shown ? wakes : hides) listener();
      },
      wakeUp: () => {
        for (const listener of wakes) listener();
      },
    };
    return window;
  }

  /** Lets time go by, and everything happen that was waiting for it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await settled();
    for (;;) {
      const next = Math.min(...this.sleepers.map(({ until }) => until));
      if (next > end) break;
      this.now = next;
      for (const { until, wake } of this.sleepers) if (until <= next) wake();
      await settled();
    }
    this.now = end;
    await settled();
  }

  private sleep(milliseconds: number): ReturnType<EngineRoom["sleep"]> {
    this.sleeps.push(milliseconds);
    let wake: () => void = () => undefined;
    const done = new Promise<void>((resolve) => {
      const sleeper: Sleeper = {
        until: this.now + milliseconds,
        wake: () => {
          this.sleepers = this.sleepers.filter((each) => each !== sleeper);
          resolve();
        },
      };
      wake = sleeper.wake;
      this.sleepers.push(sleeper);
    });
    return { done, wake };
  }

  private async giveTurn(): Promise<void> {
    if (this.isTaken) return;
    this.isTaken = true;
    for (;;) {
      const next = this.waitingForTurn.shift();
      if (!next) break;
      await next.work(new AbortController().signal);
    }
    this.isTaken = false;
  }
}

/** Everything that can go on without time has done so. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
