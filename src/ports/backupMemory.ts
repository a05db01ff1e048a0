import type { Instant, WorkspaceId } from "@/domain/record";
import type { Unsubscribe } from "./workspaceStore";

/** When a workspace was last kept outside this browser. Of this device: who opens the file elsewhere starts anew. */
export interface BackupMemory {
  readonly lastOf: (workspace: WorkspaceId) => Instant | null;
  readonly keep: (workspace: WorkspaceId, at: Instant) => void;
  /** Calls back when this window or another keeps one. */
  readonly subscribe: (listener: () => void) => Unsubscribe;
}
