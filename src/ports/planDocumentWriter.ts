import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { FilePurpose } from "@/domain/workspace/keptFile";
import type { InsertablePlan } from "./wordDocument";

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
  /**
   * Looks whether a file can serve, by what is in it and not by its name, and gives its media type. Throws "logoRefused",
   * "templateRefused" or "appPartMissing".
   */
  readonly check: (purpose: FilePurpose, bytes: Uint8Array) => Promise<string>;
}
