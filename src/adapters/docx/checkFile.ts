import type { FilePurpose } from "@/domain/workspace/keptFile";
import { unreachable } from "@/domain/unreachable";
import { checkLogo } from "./images/logos";
import { checkTemplate } from "./template/inTemplate";

/** The media type of a file that can serve. Throws AppError "logoRefused" or "templateRefused". */
export function checkFile(purpose: FilePurpose, bytes: Uint8Array): string {
  switch (purpose) {
    case "logo":
      return checkLogo(bytes).mediaType;
    case "template":
      return checkTemplate(bytes);
    default:
      return unreachable(purpose);
  }
}
