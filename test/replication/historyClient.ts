import { MemoryReplica } from "./memoryReplica";
import type { Instant, PersonId, PlainDate } from "@/domain/record";
import { AppError } from "@/ports/appError";
import type { ReplicaStore } from "@/ports/replicaStore";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { Replicator } from "@/usecases/replicate/replicator";
import type { Fault, SharedPlace } from "./sharedPlace";

/** Somebody with a device of their own. */
export interface HistoryClient {
  readonly person: PersonId;
  readonly store: WorkspaceStore;
  readonly replica: ReplicaStore;
  readonly now: () => Instant;
  /** One round, in which call by call these things go wrong. */
  readonly sync: (faults: readonly Fault[]) => Promise<void>;
}

export async function makeClient(
  number: number,
  place: SharedPlace,
  { now, nextId }: { readonly now: () => Instant; readonly nextId: () => string },
): Promise<HistoryClient> {
  const person = `person-${number}` as PersonId;
  const clock = { now, today: () => "2026-11-21" as PlainDate };
  const replica = new MemoryReplica({ clock, ids: { next: nextId }, person });
  let faults: Fault[] = [];
  const remote = await place.connect(person, () => faults.shift() ?? "none");
  const replicator = new Replicator(remote, replica);
  return {
    person,
    store: replica.connect(),
    replica,
    now,
    sync: async (those) => {
      faults = [...those];
      await replicator.round(["measure", "conflict"]).catch((error: unknown) => {
        // A round that breaks off is what a history is about; anything else is a mistake of ours.
        if (!(error instanceof AppError)) throw error;
      });
      faults = [];
    },
  };
}
