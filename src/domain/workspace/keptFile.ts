import type { Brand } from "../brand";
import type { RecordStamp } from "../record";

export type KeptFileId = Brand<string, "KeptFileId">;

/** A file that a workspace keeps for its documents. */
export interface KeptFileFields {
  readonly purpose: "logo" | "template";
  readonly name: string;
  /** As in the Content-Type of HTTP, for example "image/png". */
  readonly mediaType: string;
  /** What a picture shows, for who cannot see it; empty for other files. */
  readonly alt: string;
  /** The bytes in base64: a record is also handed over as text. */
  readonly content: string;
}

export interface KeptFile extends KeptFileFields, RecordStamp {
  readonly id: KeptFileId;
}
