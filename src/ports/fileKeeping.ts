import type { Instant, WorkspaceId } from "@/domain/record";
import type { FileTroubleKind } from "./tiedFiles";
import type { FileRefusal } from "./workspaceFileReader";
import type { Unsubscribe } from "./workspaceStore";

/** How a workspace stands that may be kept in a file beside the browser. */
export type FileKeepingState =
  | { readonly kind: "opening" }
  /** This browser can only download. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "untied" }
  /** The browser wants the user to say again that we may write. */
  | { readonly kind: "paused"; readonly name: string }
  | { readonly kind: "saving"; readonly name: string }
  | { readonly kind: "saved"; readonly name: string; readonly at: Instant }
  /** Something else wrote to it; we leave it as it is. [BW11] */
  | { readonly kind: "changedElsewhere"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly trouble: FileTroubleKind };

/** What came of bringing in what something else wrote to the file. */
export type FileMerge =
  | { readonly kind: "merged"; readonly copyName: string | null }
  | { readonly kind: "otherWorkspace" }
  | FileRefusal;

/** Keeps the workspace that is open in a file too, behind every change. */
export interface FileKeeping {
  /** Follows a workspace until it is let go. */
  follow(workspace: WorkspaceId): Unsubscribe;
  /** The same object until it changes. Of a workspace that is not followed "opening". */
  stateOf(workspace: WorkspaceId): FileKeepingState;
  subscribe(listener: () => void): Unsubscribe;
  /** The user chooses a file; those before it stay as they are. Does nothing when they think better of it. */
  choose(workspace: WorkspaceId, which: "new" | "existing"): Promise<void>;
  /** Asks again for what the browser forgot, and goes on. */
  resume(workspace: WorkspaceId): Promise<void>;
  /** Brings in what something else wrote, and writes both. Throws FileTrouble, and what taking in records throws. */
  merge(workspace: WorkspaceId): Promise<FileMerge>;
  untie(workspace: WorkspaceId): Promise<void>;
}
