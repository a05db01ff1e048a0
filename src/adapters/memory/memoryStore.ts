import { applyChange, type KindedRecord } from "@/domain/workspace/recordChange";
import { takenIn } from "@/domain/workspace/takenIn";
import { AppError } from "@/ports/appError";
import type { WorkspaceStore } from "@/ports/workspaceStore";

/** Keeps records as long as the window is open: for tests, and for a browser that stores nothing. */
export class MemoryDatabase {
  private readonly records = new Map<string, KindedRecord>();
  private readonly connections = new Set<(records: readonly KindedRecord[]) => void>();

  find(id: string): KindedRecord | undefined {
    return this.records.get(id);
  }

  /** Puts records in the place of those that are here, and tells all windows. */
  put(records: readonly KindedRecord[]): void {
    const news = records.filter(({ record }) => this.records.get(record.id)?.record !== record);
    for (const kinded of news) this.records.set(kinded.record.id, kinded);
    for (const hear of this.connections) hear(news);
  }

  /** A window on these records; two connections hear of each other's writes as two tabs do. */
  connect(): WorkspaceStore {
    const ownListeners = new Set<(records: readonly KindedRecord[]) => void>();
    const hear = (records: readonly KindedRecord[]) => {
      for (const listener of ownListeners) listener(records);
    };
    this.connections.add(hear);
    const keep = (written: readonly KindedRecord[]) => {
      for (const kinded of written) this.records.set(kinded.record.id, kinded);
      for (const other of this.connections) if (other !== hear) other(written);
      return written;
    };
    return {
      load: async () => [...this.records.values()],
      write: async (changes) => {
        const changed = changes.map((stamped) => {
          const { kind, id } = stamped.change;
          const record = applyChange(this.records.get(id)?.record, stamped);
          if (!record) throw new AppError({ code: "recordMissing", kind, id });
          return record;
        });
        return keep(changed);
      },
      takeIn: async (records) =>
        keep(records.flatMap((theirs) => takenIn(this.records.get(theirs.record.id)?.record, theirs) ?? [])),
      forget: async (workspace) => {
        for (const [id, { record }] of this.records)
          if (record.workspace === workspace) this.records.delete(id);
      },
      onWrittenElsewhere: (listener) => {
        ownListeners.add(listener);
        return () => ownListeners.delete(listener);
      },
      close: () => {
        this.connections.delete(hear);
      },
    };
  }
}
