import type { PlanDocument } from "@/domain/action-plan/planDocument";

/** Turns a plan into a Bijlage 5 document. */
export interface PlanDocumentWriter {
  /**
   * The bytes of a .docx; the same document gives the same bytes. Throws AppError "documentFailed" for a plan that no
   * document can hold, "appPartMissing" when the builder could not be loaded.
   */
  write(document: PlanDocument): Promise<Uint8Array<ArrayBuffer>>;
}
