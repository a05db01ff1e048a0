import type { EngineRoom } from "@/ports/engineRoom";
import { pauseAfter, type Circumstances } from "./pauseAfter";

/** The time between two rounds, and what cuts it short. */
export class Rest {
  private wakeUp: () => void = () => undefined;
  private mustHurry = false;
  private hasNews = false;

  constructor(
    private readonly room: EngineRoom,
    private readonly circumstances: () => Omit<Circumstances, "random">,
  ) {}

  /** A round begins: it takes along all that was to be hurried for. */
  isOver(): void {
    this.mustHurry = false;
    this.hasNews = false;
  }

  /** The next round begins at once. */
  end(): void {
    this.mustHurry = true;
    this.wakeUp();
  }

  /** It is to be seen anew how long the rest may be. */
  stir(): void {
    this.wakeUp();
  }

  /** Something waits to be sent that did not before; while there is no connection it waits for the next try. */
  hear(): void {
    this.hasNews = true;
    if (this.circumstances().failures === 0) this.wakeUp();
  }

  async take(): Promise<void> {
    const now = this.circumstances();
    await this.sleep(now);
    // Who types on is not sent key by key.
    const later = this.circumstances();
    if (this.hasNews && later.failures === 0) await this.sleep({ ...later, waiting: 1 });
  }

  private async sleep(circumstances: Omit<Circumstances, "random">): Promise<void> {
    const { room } = this;
    if (this.mustHurry || !room.isVisible()) return;
    const pause = pauseAfter({ ...circumstances, random: room.random() });
    if (pause === 0) return;
    const sleeping = room.sleep(pause);
    this.wakeUp = sleeping.wake;
    await sleeping.done;
    this.wakeUp = () => undefined;
  }
}
