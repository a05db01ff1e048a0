import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { DocumentBlock } from "@/domain/action-plan/planDocumentPages";
import type { Instant } from "@/domain/record";
import type { FilePurpose } from "@/domain/workspace/keptFile";
import type { InsertablePlan } from "./wordDocument";

/** A document without a plan. */
export interface OwnDocument {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
  readonly madeAt: Instant;
}

/** Turns a plan into a Bijlage 5 document. */
export interface PlanDocumentWriter {
  /**
   * The bytes of a .docx; the same document gives the same bytes. Throws AppError "documentFailed" for a plan that no
   * document can hold, "logoRefused" or "templateRefused" for a file that it cannot use, "appPartMissing" when the builder
   * could not be loaded.
   */
  readonly write: (document: PlanDocument) => Promise<Uint8Array<ArrayBuffer>>;
  /** The same for a document that is open in Word already. Throws "documentFailed" or "appPartMissing". */
  readonly forInsert: (document: PlanDocument) => Promise<InsertablePlan>;
  /** The bytes of a .docx of our own that is no plan, such as minutes. Throws "documentFailed" or "appPartMissing". */
  readonly writeOwn: (document: OwnDocument) => Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Looks whether a file can serve, by what is in it and not by its name, and gives its media type. Throws "logoRefused",
   * "templateRefused" or "appPartMissing".
   */
  readonly check: (purpose: FilePurpose, bytes: Uint8Array) => Promise<string>;
}
