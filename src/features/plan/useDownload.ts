import { useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { DocumentPages } from "@/domain/action-plan/planDocumentPages";
import { AppError } from "@/ports/appError";
import { useApp } from "@/ui/app/AppContext";
import { downloadPlan } from "@/usecases/downloadPlan";

type Download =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly error: AppError };

/** Makes the document of a plan when asked, and says how that goes. */
export function useDownload(
  plan: ActionPlan,
  fileName: string,
  /** The own pages that are wanted in it, as things stand when it is made. */
  makePages: () => readonly DocumentPages[],
): { readonly state: Download; readonly start: () => void } {
  const ports = useApp();
  const [state, setState] = useState<Download>({ kind: "idle" });
  const make = async () => {
    setState({ kind: "busy" });
    try {
      await downloadPlan(ports, plan, { fileName, pages: makePages() });
      setState({ kind: "done" });
    } catch (failure) {
      setState({ kind: "failed", error: documentError(failure) });
    }
  };
  const start = () => {
    if (state.kind !== "busy") void make();
  };
  return { state, start };
}

function documentError(failure: unknown): AppError {
  if (failure instanceof AppError) return failure;
  return new AppError({ code: "documentFailed", reason: String(failure) }, failure);
}
