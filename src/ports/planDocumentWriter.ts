import type { PlanDocument } from "@/domain/action-plan/planDocument";

/** Turns a plan into a Bijlage 5 document. */
export interface PlanDocumentWriter {
  /** The bytes of a .docx. The same document gives the same bytes. */
  write(document: PlanDocument): Promise<Uint8Array<ArrayBuffer>>;
}
