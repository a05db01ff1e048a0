import type { Checksum } from "@/domain/decision/decision";

/** The SHA-256 of a text in UTF-8. */
export type ChecksumOf = (text: string) => Promise<Checksum>;
