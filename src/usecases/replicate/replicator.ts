import type { AskedKind, RecordKind } from "@/domain/workspace/records";
import { askedKinds } from "@/domain/workspace/records";
import type { Refusal } from "@/domain/replication/replica";
import type { PulledPage, PullRequest, Remote } from "@/ports/remote";
import type { ReplicaStore } from "@/ports/replicaStore";

/** As many as go to the shared place in one go. */
const batch = 20;

export interface RoundReport {
  /** The kinds that could not be read, and why. */
  readonly unreadable: ReadonlyMap<AskedKind, Refusal | null>;
  /** Of something that was sent it is not known how that ended. */
  readonly isUnclear: boolean;
  /** The kinds of which something was written there. */
  readonly written: ReadonlySet<RecordKind>;
}

/**
 * Carries changes between this device and the shared place: first what is new there, then what is new here. What was
 * overtaken is merged and sent again in the same round. A round that breaks off leaves nothing half: the next goes on.
 */
export class Replicator {
  constructor(
    private readonly remote: Remote,
    private readonly replica: ReplicaStore,
  ) {}

  /** One round. Throws what the remote throws when nothing can be heard. */
  async round(kinds: readonly AskedKind[] = askedKinds): Promise<RoundReport> {
    const unreadable = await this.pull(kinds);
    return { unreadable, ...(await this.push()) };
  }

  private async pull(kinds: readonly AskedKind[]): Promise<ReadonlyMap<AskedKind, Refusal | null>> {
    const unreadable = new Map<AskedKind, Refusal | null>();
    const tokens = await this.replica.tokens();
    /** Per kind that is read from its start: the items seen so far. */
    const seen = new Map<AskedKind, Set<string>>();
    let asked: readonly PullRequest[] = kinds.map((kind) => ({ kind, since: tokens.get(kind) ?? null }));
    while (asked.length > 0) {
      for (const { kind, since } of asked) if (since === null) seen.set(kind, new Set());
      const pages = await this.remote.pull(asked);
      const more: PullRequest[] = [];
      for (const page of pages) {
        if (page.kind === "failed") unreadable.set(page.recordKind, page.refusal);
        if (page.kind === "expired") {
          await this.replica.forgetToken(page.recordKind);
          more.push({ kind: page.recordKind, since: null });
        }
        if (page.kind === "page") {
          await this.take(page, seen.get(page.recordKind));
          if (page.isMore) more.push({ kind: page.recordKind, since: page.next });
        }
      }
      asked = more;
    }
    return unreadable;
  }

  private async take(
    { recordKind, rows, next, isMore }: Extract<PulledPage, { readonly kind: "page" }>,
    seen: Set<string> | undefined,
  ): Promise<void> {
    for (const row of rows) if (row.kind === "present") seen?.add(row.handle.item);
    // Only at the end of a reading from the start is it known what is not there any more.
    const all = seen && !isMore ? seen : null;
    await this.replica.takePage({ recordKind, rows, next, all });
  }

  private async push(): Promise<Pick<RoundReport, "isUnclear" | "written">> {
    const written = new Set<RecordKind>();
    for (;;) {
      const edits = await this.replica.takeForSending(batch);
      if (edits.length === 0) return { isUnclear: false, written };
      const outcomes = await this.remote.push(edits);
      await this.replica.settle(edits, outcomes);
      for (const [index, { kinded }] of edits.entries()) {
        const kind = outcomes[index]?.kind;
        if (kind === "written" || kind === "unclear") written.add(kinded.kind);
      }
      // What stayed unclear is for the next round: it may just take a while there.
      if (outcomes.some(({ kind }) => kind === "unclear")) return { isUnclear: true, written };
    }
  }
}
