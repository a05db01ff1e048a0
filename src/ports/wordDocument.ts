import type { WordChange } from "@/domain/plan-exchange/changes";
import type { DocumentPlace } from "@/domain/plan-exchange/differences";
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import type { PlanField } from "@/domain/plan-exchange/planField";
import type { Unsubscribe } from "./workspaceStore";

/**
 * A document of Word that a plan is exchanged with. `adapters/word` implements it on the document that is open in Word,
 * `adapters/docx` on a file; the engine in `domain/plan-exchange` and the screens know no difference.
 */
export interface WordDocument {
  /** Throws AppError "wordFileRefused" (a file), "wordFailed". */
  read(): Promise<DocumentContent>;
  /**
   * Carries the changes out in their order, after it has looked whether the document still is as `verifiedOn` says: if not
   * nothing is written. Throws AppError "wordNotWritable" (nothing was written), "wordHalfWritten", "wordFailed".
   */
  apply(changes: readonly WordChange[], verifiedOn: DocumentContent): Promise<ApplyOutcome>;
}

type ApplyOutcome =
  | { readonly kind: "applied" }
  /** Somebody changed it since it was read; this is how it stands now. */
  | { readonly kind: "changedSince"; readonly content: DocumentContent };

/** The document that is open in Word, beside our pane. Only `adapters/word` implements this. */
export interface OpenWordDocument extends WordDocument {
  /** Inserts a plan at the cursor; "refused" when a plan cannot stand there. */
  insert(plan: InsertablePlan): Promise<InsertOutcome>;
  /** Shows a place in the document to the user. */
  show(place: DocumentPlace | PlanField): Promise<void>;
  /** Takes our marks and our snapshot away; all text stays. */
  unlink(): Promise<void>;
  /** Calls back when somebody changed it, where Word can tell. */
  onChange(listener: () => void): Unsubscribe;
  readonly host: WordHost;
}

/** A plan in the form in which Word takes it in, and the text of the custom part that goes with it. */
export interface InsertablePlan {
  readonly flatOpc: string;
  readonly snapshot: string;
}

export type InsertOutcome =
  | { readonly kind: "inserted" }
  | {
      readonly kind: "refused";
      readonly place: "inTable" | "inHeaderOrFooter" | "inNote" | "inLockedControl";
    };

export interface WordHost {
  readonly platform: "windows" | "mac" | "web" | "ipad" | "unknown";
  /** The highest set of Word's own interface that it has, for example "1.6". */
  readonly apiSet: string;
}

/** A .docx that was picked or fetched, opened. */
export interface WordFile extends WordDocument {
  /** As it stands after what was applied. */
  bytes(): Uint8Array<ArrayBuffer>;
}

export interface WordFiles {
  /** Throws AppError "wordFileRefused" with what is the matter, "appPartMissing". */
  readonly open: (bytes: Uint8Array) => Promise<WordFile>;
}
