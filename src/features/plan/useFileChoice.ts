import { useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { type FilePurpose, largestFile } from "@/domain/workspace/keptFile";
import { AppError } from "@/ports/appError";
import { useApp } from "@/ui/app/AppContext";
import { keepFile } from "@/usecases/keepFile";

type FileChoice =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "added"; readonly name: string }
  | { readonly kind: "refused"; readonly error: AppError; readonly file: File };

/** Takes in a file that somebody chose for the documents of a plan, and says how that goes. */
export function useFileChoice(
  plan: ActionPlan,
  purpose: FilePurpose,
): { readonly state: FileChoice; readonly choose: (file: File) => void } {
  const ports = useApp();
  const [state, setState] = useState<FileChoice>({ kind: "idle" });
  const take = async (file: File) => {
    setState({ kind: "busy" });
    try {
      await keepFile(ports, plan, { purpose, name: file.name, bytes: await read(file, purpose) });
      setState({ kind: "added", name: file.name });
    } catch (failure) {
      setState({ kind: "refused", error: fileError(failure, purpose), file });
    }
  };
  const choose = (file: File) => {
    if (state.kind !== "busy") void take(file);
  };
  return { state, choose };
}

async function read(file: File, purpose: FilePurpose): Promise<Uint8Array> {
  // What is far too large is not even read.
  if (file.size > largestFile[purpose]) throw new AppError(refusals[purpose].tooLarge);
  return new Uint8Array(await file.arrayBuffer());
}

/** The browser refuses to read what was moved or changed since it was chosen. */
function fileError(failure: unknown, purpose: FilePurpose): AppError {
  return failure instanceof AppError ? failure : new AppError(refusals[purpose].unreadable, failure);
}

const refusals = {
  logo: {
    tooLarge: { code: "logoRefused", problem: "tooLarge" },
    unreadable: { code: "logoRefused", problem: "broken" },
  },
  template: {
    tooLarge: { code: "templateRefused", problem: "tooLarge" },
    unreadable: { code: "templateRefused", problem: "damaged" },
  },
} as const;
