import { useState } from "react";
import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { type DownloadedWorkspace, downloadWorkspace } from "@/usecases/take-along/downloadWorkspace";
import { useTakeAlong } from "./useTakeAlong";

type Download =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly downloaded: DownloadedWorkspace }
  | { readonly kind: "failed"; readonly failure: unknown };

/** Makes the file of a workspace when asked, and says how that goes. */
export function useWorkspaceDownload(workspace: Workspace): {
  readonly state: Download;
  readonly start: () => void;
} {
  const ports = useApp();
  const takeAlong = useTakeAlong();
  const [state, setState] = useState<Download>({ kind: "idle" });
  const start = () => {
    if (state.kind === "busy") return;
    setState({ kind: "busy" });
    downloadWorkspace(ports, takeAlong, workspace).then(
      (downloaded) => {
        setState({ kind: "done", downloaded });
      },
      (failure: unknown) => {
        setState({ kind: "failed", failure });
      },
    );
  };
  return { state, start };
}
