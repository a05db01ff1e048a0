import { useState } from "react";
import type { WorkspaceId } from "@/domain/record";
import type { AppPorts } from "@/ports/appPorts";
import { useApp } from "@/ui/app/AppContext";
import { forgetFailures } from "@/ui/loading/remembered";
import { goTo } from "@/ui/navigation/usePlace";
import { openSample } from "@/usecases/openSample";
import { startTexts } from "./texts";

type Opening =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly failure: unknown };

/** Makes the invented workspace when asked, and goes there. */
export function useOpenSample(): { readonly state: Opening; readonly open: () => void } {
  const ports = useApp();
  const [state, setState] = useState<Opening>({ kind: "idle" });
  const open = () => {
    if (state.kind === "busy") return;
    setState({ kind: "busy" });
    forgetFailures();
    openFrom(ports).then(
      (workspace) => {
        goTo({ page: "route", workspace });
      },
      (failure: unknown) => {
        setState({ kind: "failed", failure });
      },
    );
  };
  return { state, open };
}

async function openFrom(ports: AppPorts): Promise<WorkspaceId> {
  const sample = await ports.content.sample();
  return openSample(ports, sample, startTexts.sampleName(sample.municipality));
}
