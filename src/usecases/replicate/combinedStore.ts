import type { PersonId, WorkspaceId } from "@/domain/record";
import type { KindedRecord, StampedChange } from "@/domain/workspace/recordChange";
import type { WorkspaceStore } from "@/ports/workspaceStore";

/** The store of a site, as the person who works with it. */
interface StoreOfSite {
  readonly store: WorkspaceStore;
  readonly person: PersonId;
}

/**
 * Several stores as one: what is on this device only, and what is shared per site. Each workspace stands in one of them; one
 * that is in none yet comes to stand on this device.
 */
export class CombinedStore implements WorkspaceStore {
  private readonly homes = new Map<WorkspaceId, WorkspaceStore>();

  constructor(
    private readonly device: WorkspaceStore,
    private readonly shared: readonly StoreOfSite[],
  ) {
    for (const { store } of shared) {
      store.onWrittenElsewhere((records) => {
        this.remember(store, records);
      });
    }
  }

  async load(): Promise<readonly KindedRecord[]> {
    const onDevice = await this.device.load();
    const all: KindedRecord[] = [];
    for (const { store } of this.shared) {
      const records = await store.load();
      this.remember(store, records);
      all.push(...records);
    }
    // A workspace that was being moved when the window closed stands in both: the shared one is whole.
    return [...onDevice.filter(({ record }) => this.homeOf(record.workspace) === this.device), ...all];
  }

  async write(changes: readonly StampedChange[]): Promise<readonly KindedRecord[]> {
    const written: KindedRecord[] = [];
    for (const { store, person } of this.homesInOrder()) {
      const own = changes.filter(({ change }) => this.homeOf(change.workspace) === store);
      const signed = person === null ? own : own.map((each) => signedBy(person, each));
      if (own.length > 0) written.push(...(await store.write(signed)));
    }
    return written;
  }

  async takeIn(records: readonly KindedRecord[]): Promise<readonly KindedRecord[]> {
    const taken: KindedRecord[] = [];
    for (const { store } of this.homesInOrder()) {
      const own = records.filter(({ record }) => this.homeOf(record.workspace) === store);
      if (own.length > 0) taken.push(...(await store.takeIn(own)));
    }
    return taken;
  }

  async forget(workspace: WorkspaceId): Promise<void> {
    await this.homeOf(workspace).forget(workspace);
  }

  onWrittenElsewhere(listener: (records: readonly KindedRecord[]) => void): () => void {
    const stops = this.homesInOrder().map(({ store }) => store.onWrittenElsewhere(listener));
    return () => {
      for (const stop of stops) stop();
    };
  }

  close(): void {
    for (const { store } of this.homesInOrder()) store.close();
  }

  /** Whether a workspace stands in this store. */
  isIn(store: WorkspaceStore, workspace: WorkspaceId): boolean {
    return this.homeOf(workspace) === store;
  }

  private homesInOrder(): readonly (
    StoreOfSite | { readonly store: WorkspaceStore; readonly person: null }
  )[] {
    return [{ store: this.device, person: null }, ...this.shared];
  }

  private homeOf(workspace: WorkspaceId): WorkspaceStore {
    return this.homes.get(workspace) ?? this.device;
  }

  private remember(store: WorkspaceStore, records: readonly KindedRecord[]): void {
    for (const { record } of records) this.homes.set(record.workspace, store);
  }
}

/** What is shared says who changed it; what is on this device only has one user. */
function signedBy(updatedBy: PersonId, { change, stamp }: StampedChange): StampedChange {
  return { change, stamp: { ...stamp, updatedBy } };
}
