import type { WorkspaceId } from "@/domain/record";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { Clock } from "@/ports/clock";
import type { EngineRoom } from "@/ports/engineRoom";
import type { LiveRecords } from "@/ports/liveRecords";
import type { KnownSite, Sharing, SiteState } from "@/ports/sharing";
import { SiteCarrier, type SiteParts } from "./siteCarrier";

interface Surroundings {
  readonly records: LiveRecords;
  readonly clock: Clock;
  readonly room: EngineRoom;
  /** The site of each workspace that is shared. */
  readonly siteOf: (workspace: WorkspaceId) => KnownSite | undefined;
  readonly join: Sharing["join"];
}

/** In milliseconds: at rest, after a change of ours, and at most after failures. */
const atRest = 30_000;
const afterChange = 2_000;
const longestPause = 5 * 60_000;

/** Carries all work that this device shares, in the background, while a window is on the screen. */
export class SharedWork implements Sharing {
  private readonly listeners = new Set<() => void>();
  private readonly carriers: readonly SiteCarrier[];
  private shown: readonly SiteState[] | null = null;
  private wakeUp: () => void = () => undefined;
  private hasNews = false;

  constructor(
    sites: readonly SiteParts[],
    private readonly surroundings: Surroundings,
  ) {
    this.carriers = sites.map(
      (parts) =>
        new SiteCarrier(parts, surroundings.clock, () => {
          this.tell();
        }),
    );
  }

  start(): void {
    const { room, records } = this.surroundings;
    room.onWake(() => {
      this.carryNow();
    });
    records.subscribe(() => {
      this.hasNews = true;
      this.wakeUp();
    });
    room.inTurn("carry", (signal) => this.run(signal));
  }

  sites(): readonly SiteState[] {
    this.shown ??= this.carriers.map(({ state }) => state);
    return this.shown;
  }

  siteOf(workspace: WorkspaceId): SiteState | undefined {
    const site = this.surroundings.siteOf(workspace);
    return this.sites().find(({ known }) => known === site);
  }

  join(known: KnownSite, workspace: WorkspaceId | null): Promise<void> {
    return this.surroundings.join(known, workspace);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  carryNow(): void {
    this.hasNews = false;
    this.wakeUp();
  }

  async answerMissing({ record }: KindedRecord, answer: "putBack" | "leave"): Promise<void> {
    for (const carrier of this.carriers) await carrier.answerMissing(record.id, answer);
    this.carryNow();
  }

  async retryRefused(): Promise<void> {
    for (const carrier of this.carriers) await carrier.retryRefused();
    this.carryNow();
  }

  private async run(signal: AbortSignal): Promise<void> {
    const { room } = this.surroundings;
    while (!signal.aborted) {
      if (room.isVisible()) for (const carrier of this.carriers) await carrier.carry();
      await this.pause();
    }
  }

  /** Until it is time again. A change of ours goes soon, but not at every key. */
  private async pause(): Promise<void> {
    const { room } = this.surroundings;
    const failed = Math.max(0, ...this.carriers.map(({ failedRounds }) => failedRounds));
    const rest = Math.min(longestPause, atRest * 2 ** Math.min(failed, 4)) * (0.75 + room.random() / 2);
    const sleeping = room.sleep(rest);
    this.wakeUp = sleeping.wake;
    await sleeping.done;
    this.wakeUp = () => undefined;
    if (!this.hasNews) return;
    await room.sleep(afterChange).done;
    this.hasNews = false;
  }

  private tell(): void {
    this.shown = null;
    for (const listener of this.listeners) listener();
  }
}
