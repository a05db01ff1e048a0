import type { Clock } from "@/ports/clock";
import type { EngineRoom } from "@/ports/engineRoom";
import { ManualTime } from "./manualTime";

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
  readonly sleeps: number[] = [];
  private readonly waitingForTurn: Queued[] = [];
  private isTaken = false;
  private readonly hearing = new Map<ManualWindow, ((news: unknown) => void)[]>();

  readonly clock: Clock;

  constructor(
    private readonly time = new ManualTime(),
    private readonly random: () => number = () => 0.5,
  ) {
    this.clock = time.clock;
  }

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
      sleep: (milliseconds) => {
        this.sleeps.push(milliseconds);
        return this.time.sleep(milliseconds);
      },
      random: this.random,
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
  pass(milliseconds: number): Promise<void> {
    return this.time.pass(milliseconds);
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
