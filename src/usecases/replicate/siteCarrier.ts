import type { KindedRecord } from "@/domain/workspace/recordChange";
import { AppError } from "@/ports/appError";
import { askedKinds, type AskedKind } from "@/domain/workspace/records";
import type { Clock } from "@/ports/clock";
import type { Beacons, PeopleNames, SharedPlace } from "@/ports/remote";
import type { ReplicaState, ReplicaStore } from "@/ports/replicaStore";
import type { Carrying, KnownSite, RowProblem, SiteState } from "@/ports/sharing";
import { Replicator, type RoundReport } from "./replicator";
import type { WentNews } from "./windowNews";

export interface SiteParts {
  readonly known: KnownSite;
  readonly replica: ReplicaStore;
  /** Finds the lists and gives a way to them; called until it succeeds once. `report` is told of each row that is read. */
  readonly connect: (
    report: (list: string, item: string, problem: RowProblem | undefined) => void,
  ) => Promise<SharedPlace>;
}

const nothing: ReplicaState = { waiting: 0, isAwaited: false, refused: [], missing: [] };

/** Carries the work of one site, one round at a time, and knows how that goes. */
export class SiteCarrier {
  private place: SharedPlace | null = null;
  private replicaState = nothing;
  private carrying: Carrying = { kind: "busy" };
  private people: PeopleNames = [];
  private readonly problems = new Map<string, RowProblem>();
  private shown: SiteState | null = null;
  private isBusy = false;
  private failures = 0;
  /** When all lists were last read; null to read them all in the next round. */
  private everythingReadAt: number | null = null;
  /** In which this device wrote without the others having been told. */
  private readonly untold = new Set<AskedKind>();
  /** In which this device wrote in the round before: without knowing how its rows stand now it would be refused next time. */
  private written: readonly AskedKind[] = [];

  constructor(
    private readonly parts: SiteParts,
    private readonly clock: Clock,
    private readonly onChange: () => void,
  ) {}

  get state(): SiteState {
    this.shown ??= {
      known: this.parts.known,
      carrying: this.carrying,
      ...this.replicaState,
      problems: [...this.problems.values()],
      people: this.people,
    };
    return this.shown;
  }

  /** How often in a row it failed: the wait until the next try grows with it. */
  get failedRounds(): number {
    return this.failures;
  }

  /** One round, unless one is under way. Never throws: how it went is in `state`. */
  async carry(everythingAfter: number): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      this.place ??= await this.parts.connect((list, item, problem) => {
        this.report(`${list}/${item}`, problem);
      });
      await this.round(this.place, everythingAfter);
      this.carrying = { kind: "done", at: this.clock.now() };
    } catch (error) {
      this.failures += 1;
      this.everythingReadAt = null;
      const failure = asAppError(error);
      this.carrying = { kind: "waiting", error: failure };
      // Once they are made anew they are other lists.
      if (failure.detail.code === "listsMissing") this.place = null;
    } finally {
      this.isBusy = false;
    }
    await this.look();
  }

  private async round({ remote, beacons }: SharedPlace, everythingAfter: number): Promise<void> {
    const { replica } = this.parts;
    const moved = await beacons.look((page) =>
      replica.takePage({ recordKind: "presence", next: null, ...page }),
    );
    this.people = beacons.people();
    const now = Date.parse(this.clock.now());
    const age = this.everythingReadAt === null ? Infinity : now - this.everythingReadAt;
    // A clock that was put back says nothing about how long ago it was.
    const isEverything = age < 0 || age >= everythingAfter;
    const asked = isEverything ? askedKinds : [...new Set([...moved, ...this.written])];
    const report = await new Replicator(remote, replica).round(asked);
    this.written = askedKinds.filter((kind) => report.written.has(kind));
    for (const kind of this.written) this.untold.add(kind);
    throwIfUnreadable(report);
    if (isEverything) this.everythingReadAt = now;
    if (report.isUnclear) this.everythingReadAt = null;
    this.failures = report.isUnclear ? this.failures + 1 : 0;
    await this.tellOthers(beacons);
  }

  /** What could not be told now is told next time. Who may not write there is found when the others read everything. */
  private async tellOthers(beacons: Beacons): Promise<void> {
    if (this.untold.size === 0) return;
    try {
      await beacons.light(this.untold);
    } catch (error) {
      if (asAppError(error).detail.code === "remoteUnreachable") return;
    }
    this.untold.clear();
  }

  /** The next round reads all lists. */
  lookEverywhere(): void {
    this.everythingReadAt = null;
  }

  /** Reads anew what waits, without carrying anything. */
  async look(): Promise<void> {
    // A store that cannot be read now says so where people write.
    this.replicaState = await this.parts.replica.state().catch(() => this.replicaState);
    this.changed();
  }

  /** For the other windows. */
  news(): WentNews {
    const { carrying } = this;
    const went = carrying.kind === "waiting" ? { ...carrying, error: carrying.error.detail } : carrying;
    return { kind: "went", database: databaseOf(this.parts.known), went, people: this.people };
  }

  /** Another window carried. */
  async hear({ database, went, people }: WentNews): Promise<void> {
    if (database !== databaseOf(this.parts.known)) return;
    this.carrying = went.kind === "waiting" ? { kind: "waiting", error: new AppError(went.error) } : went;
    this.people = people;
    await this.look();
  }

  agreed(id: string): Promise<KindedRecord | null> {
    return this.parts.replica.agreed(id);
  }

  unsent(): Promise<readonly KindedRecord[]> {
    return this.parts.replica.unsent();
  }

  async answerMissing(id: string, answer: "putBack" | "leave"): Promise<void> {
    await this.parts.replica.answerMissing(id, answer);
    await this.look();
  }

  async retryRefused(): Promise<void> {
    await this.parts.replica.retryRefused();
    await this.look();
  }

  private report(row: string, problem: RowProblem | undefined): void {
    if (problem) this.problems.set(row, problem);
    else this.problems.delete(row);
  }

  private changed(): void {
    this.shown = null;
    this.onChange();
  }
}

/** A list that cannot be read is told, once everything else was carried. */
function throwIfUnreadable({ unreadable }: RoundReport): void {
  const [refusal] = [...unreadable.values()].flatMap((each) => each ?? []);
  if (!refusal) return;
  if (refusal.reason === "listGone") throw new AppError({ code: "listsMissing", lists: [refusal.detail] });
  if (refusal.reason === "notAllowed") throw new AppError({ code: "rightMissing", right: refusal.detail });
  throw new AppError({ code: "remoteRefused", reason: refusal.detail });
}

function databaseOf({ tenant, person, site }: KnownSite): string {
  return `${tenant}.${person}.${site.id}`;
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError({ code: "remoteRefused", reason: String(error) }, error);
}
