import { AppError } from "@/ports/appError";
import type { Clock } from "@/ports/clock";
import type { Remote } from "@/ports/remote";
import type { ReplicaState, ReplicaStore } from "@/ports/replicaStore";
import type { Carrying, KnownSite, RowProblem, SiteState } from "@/ports/sharing";
import { Replicator } from "./replicator";

export interface SiteParts {
  readonly known: KnownSite;
  readonly replica: ReplicaStore;
  /** Finds the lists and gives a way to them; called until it succeeds once. `report` is told of each row that is read. */
  readonly connect: (
    report: (list: string, item: string, problem: RowProblem | undefined) => void,
  ) => Promise<Remote>;
}

const nothing: ReplicaState = { waiting: 0, refused: [], missing: [] };

/** Carries the work of one site, one round at a time, and knows how that goes. */
export class SiteCarrier {
  private remote: Remote | null = null;
  private replicaState = nothing;
  private carrying: Carrying = { kind: "busy" };
  private readonly problems = new Map<string, RowProblem>();
  private shown: SiteState | null = null;
  private isBusy = false;
  private failures = 0;

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
    };
    return this.shown;
  }

  /** How often in a row it failed: the wait until the next try grows with it. */
  get failedRounds(): number {
    return this.failures;
  }

  /** One round, unless one is under way. Never throws: how it went is in `state`. */
  async carry(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      this.remote ??= await this.parts.connect((list, item, problem) => {
        this.report(`${list}/${item}`, problem);
      });
      await new Replicator(this.remote, this.parts.replica).round();
      this.failures = 0;
      this.carrying = { kind: "done", at: this.clock.now() };
    } catch (error) {
      this.failures += 1;
      this.carrying = { kind: "waiting", error: asAppError(error) };
    } finally {
      this.isBusy = false;
    }
    await this.look();
  }

  /** Reads anew what waits, without carrying anything. */
  async look(): Promise<void> {
    // A store that cannot be read now says so where people write.
    this.replicaState = await this.parts.replica.state().catch(() => this.replicaState);
    this.changed();
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

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError({ code: "remoteRefused", reason: String(error) }, error);
}
