import type { Sleep } from "./sleep";

/** When shared work is carried: by one window of this browser at a time, while somebody looks. */
export interface EngineRoom {
  /** Runs `work` as soon as no other window has the turn, until the signal it gets is aborted. */
  inTurn(name: string, work: (signal: AbortSignal) => Promise<void>): void;
  /** Whether a window of ours is on the screen. */
  isVisible(): boolean;
  /** Calls back when the window comes on the screen, and when there is a network again. */
  onWake(listener: () => void): void;
  /** Calls back when the window goes off the screen. */
  onHidden(listener: () => void): void;
  /** Tells the other windows of this browser something; what can be cloned only. */
  tell(news: unknown): void;
  onTold(listener: (news: unknown) => void): void;
  readonly sleep: Sleep;
  /** From 0 up to 1. */
  random(): number;
}
