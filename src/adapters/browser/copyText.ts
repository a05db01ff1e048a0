import { AppError } from "@/ports/appError";
import type { CopyText } from "@/ports/clipboard";

export const copyText: CopyText = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    throw new AppError({ code: "clipboardRefused" }, error);
  }
};
