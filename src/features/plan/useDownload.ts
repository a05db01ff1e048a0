import { useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { AppError, type AppErrorDetail } from "@/ports/appError";
import { useApp } from "@/ui/app/AppContext";
import { downloadPlan } from "@/usecases/downloadPlan";
import { planTexts } from "./texts";

type Download =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly error: AppErrorDetail };

/** Makes the document of a plan when asked, and says how that goes. */
export function useDownload(plan: ActionPlan): { readonly state: Download; readonly start: () => void } {
  const ports = useApp();
  const [state, setState] = useState<Download>({ kind: "idle" });
  const start = () => {
    setState({ kind: "busy" });
    const name = `${plan.title || planTexts.untitled} ${plan.period.from}-${plan.period.to}`;
    downloadPlan(ports, plan, name).then(
      () => {
        setState({ kind: "done" });
      },
      (failure: unknown) => {
        const reason = String(failure);
        const error =
          failure instanceof AppError ? failure.detail : { code: "documentFailed" as const, reason };
        setState({ kind: "failed", error });
      },
    );
  };
  return { state, start };
}
