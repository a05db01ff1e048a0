import { useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
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
): { readonly state: Download; readonly start: () => void } {
  const ports = useApp();
  const [state, setState] = useState<Download>({ kind: "idle" });
  const start = () => {
    if (state.kind === "busy") return;
    setState({ kind: "busy" });
    downloadPlan(ports, plan, fileName).then(
      () => {
        setState({ kind: "done" });
      },
      (failure: unknown) => {
        const reason = String(failure);
        const error =
          failure instanceof AppError ? failure : new AppError({ code: "documentFailed", reason });
        setState({ kind: "failed", error });
      },
    );
  };
  return { state, start };
}
