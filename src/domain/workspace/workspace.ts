import type { RecordStamp, WorkspaceId } from "../record";
import type { Scope } from "../self-assessment/selfAssessment";
import type { OwnTerms } from "../terms/ownTerms";
import type { Municipality } from "./municipality";

/** What a tab opens: the scans, plans and settings that belong together. */
export interface WorkspaceFields {
  readonly name: string;
  readonly municipality: Municipality;
  /** Whether it goes through the routekaart for itself or with others; new scans start with it too. */
  readonly scope: Scope;
  /** The words this municipality has of its own. */
  readonly terms: OwnTerms;
  /** Whether everything in it is invented, to look around in. Shown on every screen. */
  readonly isSample: boolean;
}

export interface Workspace extends WorkspaceFields, RecordStamp {
  readonly id: WorkspaceId;
}
