import { toBase64 } from "@/domain/workspace/base64";
import type { KeptFile, KeptFileId } from "@/domain/workspace/keptFile";
import { aPlan } from "../fixtures/builders";
import { aPng } from "./pictures";

/** A logo, described, of twice as wide as it is high. */
export function aKeptFile(overrides: Partial<KeptFile> = {}): KeptFile {
  const { workspace, version, updatedAt, updatedBy, deletedAt } = aPlan();
  return {
    workspace,
    version,
    updatedAt,
    updatedBy,
    deletedAt,
    id: "logo" as KeptFileId,
    purpose: "logo",
    name: "logo.png",
    mediaType: "image/png",
    alt: "Logo van de gemeente Voorbeeldstad",
    content: toBase64(aPng(400, 200)),
    ...overrides,
  };
}
