import { AppError } from "@/ports/appError";
import type { WordFiles } from "@/ports/wordDocument";

/** Loads what reads and writes Word files with the first file. */
export const lazyWordFiles: WordFiles = {
  open: async (bytes) => (await load()).openWordFile(bytes),
};

async function load() {
  try {
    return await import("@/adapters/docx/file/openWordFile");
  } catch (error) {
    throw new AppError({ code: "appPartMissing" }, error);
  }
}
