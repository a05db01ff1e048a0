import type { RecordStamp, WorkspaceId } from "../record";
import type { Municipality } from "./municipality";

/** What a tab opens: the scans, plans and settings that belong together. */
export interface WorkspaceFields {
  readonly name: string;
  readonly municipality: Municipality;
}

export interface Workspace extends WorkspaceFields, RecordStamp {
  readonly id: WorkspaceId;
}
