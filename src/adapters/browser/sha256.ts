import type { Checksum } from "@/domain/decision/decision";
import type { ChecksumOf } from "@/ports/checksum";

export const sha256: ChecksumOf = async (text) => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  ) as Checksum;
};
