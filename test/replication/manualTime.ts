import type { Instant, PlainDate } from "@/domain/record";
import type { Clock } from "@/ports/clock";
import type { Sleep } from "@/ports/sleep";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Time that stands still until it is told to go on, for all who sleep by it. */
export class ManualTime {
  now = Date.UTC(2026, 10, 21, 12);
  private sleepers: Sleeper[] = [];
  private underWay = 0;

  readonly clock: Clock = {
    now: () => new Date(this.now).toISOString() as Instant,
    today: () => "2026-11-21" as PlainDate,
  };

  readonly sleep: Sleep = (milliseconds) => {
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
  };

  /** Time does not go on before this is done: it takes none. */
  async holdFor<Result>(work: Promise<Result>): Promise<Result> {
    this.underWay += 1;
    try {
      return await work;
    } finally {
      this.underWay -= 1;
    }
  }

  /** Lets time go by, and everything happen that was waiting for it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await this.settled();
    for (;;) {
      const next = Math.min(...this.sleepers.map(({ until }) => until));
      if (next > end) break;
      this.now = next;
      for (const { until, wake } of this.sleepers) if (until <= next) wake();
      await this.settled();
    }
    this.now = end;
    await this.settled();
  }

  /** Everything that can go on without time has done so. */
  private async settled(): Promise<void> {
    do {
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    } while (this.underWay > 0);
  }
}
