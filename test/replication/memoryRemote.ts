import type { Edit, PresentRow, PushOutcome, RemoteRow, RowHandle } from "@/domain/replication/replica";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { RecordKind } from "@/domain/workspace/records";
import { AppError } from "@/ports/appError";
import type { PulledPage, PullRequest, Remote } from "@/ports/remote";
import { aMeasure, aMeasureId } from "../fixtures/builders";
import type { Fault, Right, SharedPlace } from "./sharedPlace";

interface Row {
  readonly item: string;
  readonly revision: number;
  readonly kinded: KindedRecord;
}

interface LogLine {
  readonly kind: RecordKind;
  readonly item: string;
}

const notAllowed = { reason: "notAllowed", detail: "" } as const;

/** The shared place in memory: rows with revisions, a log that is read with tokens, and what staff do in the lists. */
export class MemorySharedPlace implements SharedPlace {
  private readonly rows = new Map<string, Row>();
  private log: LogLine[] = [];
  private readonly rights = new Map<string, Right>();
  private items = 0;
  /** Tokens from before this line are too old. */
  private oldest = 0;

  /** The shared place as one client reaches it; `fault` is asked at each record that is sent and each page. */
  async connect(who: string, fault: () => Fault, pageSize = 3): Promise<Remote> {
    const may = (right: Right) => (this.rights.get(who) ?? "write") === right;
    return {
      pull: async (requests) => {
        if (fault() !== "none") throw new AppError({ code: "remoteUnreachable" });
        if (may("none"))
          return requests.map(({ kind }) => ({ kind: "failed", recordKind: kind, refusal: notAllowed }));
        return requests.map((request) => this.page(request, pageSize));
      },
      push: async (edits) => {
        if (fault() === "before") throw new AppError({ code: "remoteUnreachable" });
        return edits.map((edit) => {
          if (!may("write")) return { kind: "refused", refusal: notAllowed };
          const trouble = fault();
          if (trouble === "full") return { kind: "refused", refusal: { reason: "full", detail: "" } };
          const isDone = trouble === "none" || trouble.toLowerCase().includes("after");
          if (!isDone) return { kind: "unclear" };
          const outcome = this.write(edit);
          return trouble === "none" ? outcome : { kind: "unclear" };
        });
      },
    };
  }

  all(): readonly Row[] {
    return [...this.rows.values()];
  }

  remark(item: string, remarks: string): void {
    const row = this.rows.get(item);
    if (row) this.keep(item, { ...row.kinded, record: { ...row.kinded.record, remarks } } as KindedRecord);
  }

  delete(item: string): void {
    const row = this.rows.get(item);
    if (!row) return;
    this.rows.delete(item);
    this.log.push({ kind: row.kinded.kind, item });
  }

  /** In memory the first who reads gives the row its key at once. */
  add(title: string): void {
    this.items += 1;
    const id = aMeasureId(500 + this.items);
    this.keep(String(this.items), { kind: "measure", record: aMeasure({ id, title }) });
  }

  /** Rows are not found by the name of a list here. */
  rename(): void {}

  setRight(who: string, right: Right): void {
    this.rights.set(who, right);
  }

  problems(): readonly unknown[] {
    return [];
  }

  expire(): void {
    this.oldest = this.log.length;
  }

  private page({ kind, since }: PullRequest, size: number): PulledPage {
    const from = since === null ? 0 : Number(since);
    if (since !== null && from < this.oldest) return { kind: "expired", recordKind: kind };
    const lines = this.log.slice(from);
    const taken: LogLine[] = [];
    let next = from;
    for (const line of lines) {
      if (taken.length === size) break;
      next += 1;
      if (line.kind === kind) taken.push(line);
    }
    const rows = taken.map(({ item }): RemoteRow => {
      const row = this.rows.get(item);
      return row ? presentRow(row) : { kind: "gone", recordKind: kind, item };
    });
    // As SharePoint does: the same item may come twice.
    return { kind: "page", recordKind: kind, rows, next: String(next), isMore: next < this.log.length };
  }

  private write({ kinded, shadow }: Edit): PushOutcome {
    const handle = shadow?.handle;
    if (!handle) {
      const existing = [...this.rows.values()].find((row) => row.kinded.record.id === kinded.record.id);
      if (existing) return { kind: "overtaken", row: presentRow(existing) };
      this.items += 1;
      return { kind: "written", handle: this.keep(String(this.items), kinded) };
    }
    const row = this.rows.get(handle.item);
    if (!row) return { kind: "gone" };
    if (row.revision !== handle.revision) return { kind: "overtaken", row: presentRow(row) };
    this.keep(handle.item, kinded);
    // As SharePoint does: the answer to a change does not tell the new eTag.
    return { kind: "written", handle: null };
  }

  private keep(item: string, kinded: KindedRecord): RowHandle {
    const revision = (this.rows.get(item)?.revision ?? 0) + 1;
    const row = { item, revision, kinded };
    this.rows.set(item, row);
    this.log.push({ kind: kinded.kind, item });
    return handleOf(row);
  }
}

function presentRow(row: Row): PresentRow {
  return { kind: "present", handle: handleOf(row), row: row.kinded, unreadable: [] };
}

function handleOf({ item, revision }: Row): RowHandle {
  return { item, eTag: `"${item},${revision}"`, revision };
}
