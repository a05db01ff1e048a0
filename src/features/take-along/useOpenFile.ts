import { useState } from "react";
import { largestWorkspaceFile, type WorkspaceFile } from "@/domain/workspace-file/workspaceFile";
import type { Workspace } from "@/domain/workspace/workspace";
import type { AppPorts } from "@/ports/appPorts";
import { useApp } from "@/ui/app/AppContext";
import { unusedName } from "@/ui/format/unusedName";
import { forgetFailures } from "@/ui/loading/remembered";
import { goTo } from "@/ui/navigation/usePlace";
import { arrivalOf, type Arrival } from "@/usecases/take-along/arrivalOf";
import { askToKeep } from "@/usecases/take-along/askToKeep";
import { importAsCopy, importWorkspace } from "@/usecases/take-along/importWorkspace";
import { mergeWorkspace } from "@/usecases/take-along/mergeWorkspace";
import type { Refusal } from "./refusal";

export type OpenFileState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "keeping" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "failed"; readonly failure: unknown }
  | {
      readonly kind: "known";
      readonly file: WorkspaceFile;
      readonly arrival: Extract<Arrival, { readonly kind: "known" }>;
    }
  | { readonly kind: "merged"; readonly workspace: Workspace; readonly copyName: string | null };

interface OpenFile {
  readonly state: OpenFileState;
  readonly open: (chosen: File) => void;
  readonly merge: () => void;
  readonly openAsCopy: () => void;
}

/** Opens a file that was chosen: at once when its workspace is new here, else the user says what to do. */
export function useOpenFile(): OpenFile {
  const ports = useApp();
  const [state, setState] = useState<OpenFileState>({ kind: "idle" });
  const attempt = (busy: OpenFileState, step: () => Promise<OpenFileState>) => {
    if (state.kind === "reading" || state.kind === "keeping") return;
    setState(busy);
    forgetFailures();
    step().then(setState, (failure: unknown) => {
      setState({ kind: "failed", failure });
    });
  };
  const known = state.kind === "known" ? state : null;
  return {
    state,
    open: (chosen) => {
      attempt({ kind: "reading" }, () =>
        openChosen(ports, chosen, () => {
          setState({ kind: "keeping" });
        }),
      );
    },
    merge: () => {
      if (known) attempt({ kind: "keeping" }, () => mergeKnown(ports, known));
    },
    openAsCopy: () => {
      if (known) attempt({ kind: "keeping" }, () => copyKnown(ports, known.file));
    },
  };
}

async function openChosen(ports: AppPorts, chosen: File, onKeeping: () => void): Promise<OpenFileState> {
  if (chosen.size > largestWorkspaceFile) return { kind: "refused", refusal: { kind: "tooLarge" } };
  const bytes = await bytesOf(chosen);
  if (!bytes) return { kind: "refused", refusal: { kind: "unreadable" } };
  const { readFile } = await ports.takeAlong();
  const read = await readFile(bytes);
  if (read.kind !== "file") return { kind: "refused", refusal: read };
  const arrival = arrivalOf(ports.records, read.file);
  if (arrival.kind === "clashing") return { kind: "refused", refusal: arrival };
  if (arrival.kind === "known") return { kind: "known", file: read.file, arrival };
  onKeeping();
  goTo({ page: "route", workspace: await importWorkspace(ports, read.file) });
  askToKeep(ports);
  return { kind: "idle" };
}

/** Null for a file that is only in the cloud, or went away since it was chosen. */
async function bytesOf(chosen: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await chosen.arrayBuffer());
  } catch {
    return null;
  }
}

async function mergeKnown(
  ports: AppPorts,
  { file, arrival }: Extract<OpenFileState, { readonly kind: "known" }>,
): Promise<OpenFileState> {
  const copyName = await mergeWorkspace(ports, await ports.takeAlong(), file);
  return { kind: "merged", workspace: arrival.workspace, copyName };
}

async function copyKnown(ports: AppPorts, file: WorkspaceFile): Promise<OpenFileState> {
  const used = ports.records.all("workspace").map(({ name }) => name);
  const name = file.records.find(({ kind }) => kind === "workspace");
  const own = name?.kind === "workspace" ? name.record.name : "";
  goTo({ page: "route", workspace: await importAsCopy(ports, file, unusedName(own, used)) });
  return { kind: "idle" };
}
