import type { Brand } from "../brand";
import type { RecordStamp } from "../record";

export type KeptFileId = Brand<string, "KeptFileId">;

export type FilePurpose = "logo" | "template";

/** A file that a workspace keeps for its documents. */
export interface KeptFileFields {
  readonly purpose: FilePurpose;
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

/** In bytes. A record travels to every device, so a file has to stay small. [DO14] [DO17] */
export const largestFile: Readonly<Record<FilePurpose, number>> = {
  logo: 1024 ** 2,
  template: 5 * 1024 ** 2,
};

/** As many as the form has room for. */
export const mostLogos = 2;

/** Without a description a logo says nothing to who cannot see it. [DO13] */
export function isDescribed({ alt }: Pick<KeptFile, "alt">): boolean {
  return alt.trim() !== "";
}
