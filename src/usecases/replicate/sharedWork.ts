import type { WorkspaceId } from "@/domain/record";
import { isLive } from "@/domain/session/session";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { Clock } from "@/ports/clock";
import type { EngineRoom } from "@/ports/engineRoom";
import type { LiveRecords } from "@/ports/liveRecords";
import type { KnownSite, Sharing, SiteState } from "@/ports/sharing";
import { pauseAfter } from "./pauseAfter";
import { SiteCarrier, type SiteParts } from "./siteCarrier";
import { readNews } from "./windowNews";

interface Surroundings {
  readonly records: LiveRecords;
  readonly clock: Clock;
  readonly room: EngineRoom;
  /** The site of each workspace that is shared. */
  readonly siteOf: (workspace: WorkspaceId) => KnownSite | undefined;
  readonly join: Sharing["join"];
  readonly leave: Sharing["leave"];
}

/**
 * Carries all work that this device shares, in the background, while a window is on the screen. One window of this browser
 * does it for all, and tells the others how it goes.
 */
export class SharedWork implements Sharing {
  private readonly listeners = new Set<() => void>();
  private readonly carriers: readonly SiteCarrier[];
  private shown: readonly SiteState[] | null = null;
  private wakeUp: () => void = () => undefined;
  private mustHurry = false;
  private hasNews = false;
  private wantsTurn = false;
  private hasTurn = false;
  private isLooking = false;

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
    room.onTold((news) => {
      this.hear(news);
    });
    room.onWake(() => {
      this.takeTurn();
      this.carryNow();
    });
    room.onHidden(() => {
      this.wakeUp();
    });
    records.subscribe(() => {
      void this.lookWhatWaits();
    });
    room.tell({ kind: "how" });
    void this.lookWhatWaits();
    this.takeTurn();
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

  async unsent(sites: readonly KnownSite[]): Promise<readonly KindedRecord[]> {
    const those = this.carriers.filter(({ state }) => sites.includes(state.known));
    return (await Promise.all(those.map((carrier) => carrier.unsent()))).flat();
  }

  leave(sites: readonly KnownSite[]): Promise<void> {
    return this.surroundings.leave(sites);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  carryNow(): void {
    if (!this.hasTurn) this.surroundings.room.tell({ kind: "now" });
    for (const carrier of this.carriers) carrier.lookEverywhere();
    this.mustHurry = true;
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

  private takeTurn(): void {
    if (this.wantsTurn) return;
    this.wantsTurn = true;
    this.surroundings.room.inTurn("carry", async (signal) => {
      this.hasTurn = true;
      try {
        await this.run(signal);
      } finally {
        this.hasTurn = false;
        this.wantsTurn = false;
      }
    });
  }

  /** Until the window goes off the screen: then another may carry. What waits goes once more, for there may be no other. */
  private async run(signal: AbortSignal): Promise<void> {
    const { room } = this.surroundings;
    while (!signal.aborted && room.isVisible()) {
      await this.carryAll();
      await this.pause();
    }
    if (!signal.aborted && this.waiting() > 0) await this.carryAll();
  }

  private async carryAll(): Promise<void> {
    const { room } = this.surroundings;
    this.mustHurry = false;
    this.hasNews = false;
    for (const carrier of this.carriers) {
      await carrier.carry();
      room.tell(carrier.news());
    }
  }

  private async pause(): Promise<void> {
    const failures = Math.max(0, ...this.carriers.map(({ failedRounds }) => failedRounds));
    await this.sleep(failures, this.waiting());
    // Who types on is not sent key by key.
    if (this.hasNews && failures === 0) await this.sleep(failures, 1);
  }

  private async sleep(failures: number, waiting: number): Promise<void> {
    const { room } = this.surroundings;
    if (this.mustHurry || !room.isVisible()) return;
    const pause = pauseAfter({ failures, isLive: this.isInSession(), waiting, random: room.random() });
    const sleeping = room.sleep(pause);
    this.wakeUp = sleeping.wake;
    await sleeping.done;
    this.wakeUp = () => undefined;
  }

  /** A change of ours goes soon, but not at every key; while there is no connection it waits for the next try. */
  private async lookWhatWaits(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    const before = this.waiting();
    for (const carrier of this.carriers) await carrier.look();
    this.isLooking = false;
    if (before > 0 || this.waiting() === 0) return;
    this.hasNews = true;
    if (this.carriers.every(({ failedRounds }) => failedRounds === 0)) this.wakeUp();
  }

  private isInSession(): boolean {
    const { records, clock } = this.surroundings;
    return records
      .all("session")
      .some((session) => isLive(session, clock.now()) && this.siteOf(session.workspace) !== undefined);
  }

  private waiting(): number {
    return this.sites().reduce((sum, { waiting }) => sum + waiting, 0);
  }

  private hear(told: unknown): void {
    const news = readNews(told);
    if (news?.kind === "now" && this.hasTurn) this.carryNow();
    if (news?.kind === "how" && this.hasTurn) {
      for (const carrier of this.carriers) this.surroundings.room.tell(carrier.news());
    }
    if (news?.kind === "went") for (const carrier of this.carriers) void carrier.hear(news);
  }

  private tell(): void {
    this.shown = null;
    for (const listener of this.listeners) listener();
  }
}
