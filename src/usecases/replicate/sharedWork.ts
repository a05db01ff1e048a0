import type { WorkspaceId } from "@/domain/record";
import { attentionFor, type Attention } from "@/domain/session/attention";
import type { Session } from "@/domain/session/session";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { Clock } from "@/ports/clock";
import type { EngineRoom } from "@/ports/engineRoom";
import type { LiveRecords } from "@/ports/liveRecords";
import type { KnownSite, Sharing, SiteState } from "@/ports/sharing";
import { everythingAfter, type Circumstances } from "./pauseAfter";
import { Rest } from "./rest";
import type { SiteParts } from "./siteCarrier";
import { SiteCarriers } from "./siteCarriers";
import { readNews } from "./windowNews";

interface Surroundings {
  readonly records: LiveRecords;
  readonly clock: Clock;
  readonly room: EngineRoom;
  /** The site of each workspace that is shared. */
  readonly siteOf: (workspace: WorkspaceId) => KnownSite | undefined;
  /** Whether this window stands in a meeting, as far as known. */
  readonly isInMeeting: () => boolean;
  readonly join: Sharing["join"];
  readonly leave: Sharing["leave"];
}

/**
 * Carries all work that this device shares, in the background, while a window is on the screen. One window of this browser
 * does it for all, and tells the others how it goes.
 */
export class SharedWork implements Sharing {
  private readonly listeners = new Set<() => void>();
  private readonly carriers: SiteCarriers;
  private shown: readonly SiteState[] | null = null;
  private readonly rest: Rest;
  private wantsTurn = false;
  private hasTurn = false;
  private isLooking = false;
  private mustLookAgain = false;
  /** Not all devices read everything at the same time. */
  private readonly random: number;

  constructor(
    sites: readonly SiteParts[],
    private readonly surroundings: Surroundings,
  ) {
    this.random = surroundings.room.random();
    this.rest = new Rest(surroundings.room, () => this.circumstances());
    this.carriers = new SiteCarriers(sites, surroundings.clock, () => {
      this.tell();
    });
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
      this.rest.stir();
    });
    records.subscribe(() => {
      void this.lookWhatWaits();
    });
    room.tell({ kind: "how" });
    void this.lookWhatWaits();
    this.takeTurn();
  }

  sites(): readonly SiteState[] {
    this.shown ??= this.carriers.states();
    return this.shown;
  }

  siteOf(workspace: WorkspaceId): SiteState | undefined {
    return this.carriers.of(this.surroundings.siteOf(workspace))?.state;
  }

  join(known: KnownSite, workspace: WorkspaceId | null): Promise<void> {
    return this.surroundings.join(known, workspace);
  }

  unsent(sites: readonly KnownSite[]): Promise<readonly KindedRecord[]> {
    return this.carriers.unsent(sites);
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
    this.carriers.lookEverywhere();
    this.rest.end();
  }

  lookNow(): void {
    if (!this.hasTurn) this.surroundings.room.tell({ kind: "look" });
    if (this.carriers.failures() === 0) this.rest.end();
  }

  async agreed(session: Session): Promise<Session | null> {
    const carrier = this.carriers.of(this.surroundings.siteOf(session.workspace));
    // On this device only: nobody else is to see it first.
    if (!carrier) return session;
    const agreed = await carrier.agreed(session.id);
    return agreed?.kind === "session" ? agreed.record : null;
  }

  async answerMissing({ record }: KindedRecord, answer: "putBack" | "leave"): Promise<void> {
    await this.carriers.answerMissing(record.id, answer);
    this.carryNow();
  }

  async retryRefused(): Promise<void> {
    await this.carriers.retryRefused();
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
      await this.rest.take();
    }
    if (!signal.aborted && this.carriers.waiting() > 0) await this.carryAll();
  }

  private async carryAll(): Promise<void> {
    const { room } = this.surroundings;
    this.rest.isOver();
    const mayBeOld = everythingAfter({ attention: this.attention(), random: this.random });
    for (const carrier of this.carriers.each()) {
      await carrier.carry(mayBeOld);
      room.tell(carrier.news());
    }
  }

  /** A change of ours goes soon, but not at every key, and at once when others sit waiting for it. */
  private async lookWhatWaits(): Promise<void> {
    this.mustLookAgain = true;
    if (this.isLooking) return;
    this.isLooking = true;
    const { carriers } = this;
    const [waited, wasAwaited] = [carriers.waiting() > 0, carriers.isAwaited()];
    while (this.mustLookAgain) {
      this.mustLookAgain = false;
      await carriers.look();
    }
    this.isLooking = false;
    if ((!waited && carriers.waiting() > 0) || (!wasAwaited && carriers.isAwaited())) this.rest.hear();
  }

  private circumstances(): Omit<Circumstances, "random"> {
    return {
      failures: this.carriers.failures(),
      attention: this.attention(),
      isInMeeting: this.surroundings.isInMeeting(),
      waiting: this.carriers.waiting(),
      isAwaited: this.carriers.isAwaited(),
    };
  }

  private attention(): Attention {
    const { records, clock } = this.surroundings;
    const shared = records.all("session").filter(({ workspace }) => this.siteOf(workspace) !== undefined);
    return attentionFor(shared, records.all("presence"), clock.now());
  }

  private hear(told: unknown): void {
    const news = readNews(told);
    if (news?.kind === "now" && this.hasTurn) this.carryNow();
    if (news?.kind === "look" && this.hasTurn) this.lookNow();
    if (news?.kind === "how" && this.hasTurn) {
      for (const carrier of this.carriers.each()) this.surroundings.room.tell(carrier.news());
    }
    if (news?.kind === "went") for (const carrier of this.carriers.each()) void carrier.hear(news);
  }

  private tell(): void {
    this.shown = null;
    for (const listener of this.listeners) listener();
  }
}
