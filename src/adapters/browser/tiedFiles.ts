import type { WorkspaceId } from "@/domain/record";
import {
  FileTrouble,
  type FileTroubleKind,
  type LastSaved,
  type TiedFile,
  type TiedFiles,
} from "@/ports/tiedFiles";
import { fileNameFrom } from "./fileNameFrom";
import { findHandle, forgetHandle, keepHandle } from "./fileHandles";

// The File System Access API, of Chromium only (https://wicg.github.io/file-system-access): the pickers and the questions
// about permission are in no DOM typings. A handle can be kept, but when all windows of a site are closed the browser asks
// for permission again, and only on a press of the user. Pickers do not open in a frame of another site, such as Teams.
interface PickerOptions {
  readonly id: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, string[]>>;
  }[];
  readonly suggestedName?: string;
}

interface Pickers {
  readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>;
  readonly showOpenFilePicker?: (options: PickerOptions) => Promise<readonly FileSystemFileHandle[]>;
}

interface Permissions {
  readonly queryPermission?: (descriptor: { readonly mode: "readwrite" }) => Promise<PermissionState>;
  readonly requestPermission?: (descriptor: { readonly mode: "readwrite" }) => Promise<PermissionState>;
}

const options: PickerOptions = {
  // The browser opens where the user was the last time.
  id: "werken-aan-veiligheid",
  types: [{ description: "Werken aan veiligheid", accept: { "application/json": [".json"] } }],
};

export function tiedFiles(pickers: Pickers = window as Pickers): TiedFiles {
  return {
    areAvailable: pickers.showSaveFilePicker !== undefined && window.self === window.top,

    choose: (which, suggestedName) =>
      told(async () => {
        const handle = await unlessCancelled(() =>
          which === "new"
            ? pickers.showSaveFilePicker?.({ ...options, suggestedName: fileNameFrom(suggestedName) })
            : pickers.showOpenFilePicker?.(options).then(([chosen]) => chosen),
        );
        if (!handle) return null;
        const file = new HandledFile(handle, null);
        await file.askToWrite();
        return file;
      }),

    find: (workspace) =>
      told(async () => {
        const kept = await findHandle(workspace);
        return kept && new HandledFile(kept.handle, kept.lastSaved);
      }),

    keep: (workspace, file, lastSaved) =>
      told(async () => {
        if (!(file instanceof HandledFile)) throw new Error("Only files that were found here can be kept.");
        await keepHandle(workspace, { handle: file.handle, lastSaved });
      }),

    forget: (workspace) => told(() => forgetHandle(workspace)),

    inTurn: async (workspace, act) => {
      // Typed as always there, but younger than the rest.
      const locks = navigator.locks as LockManager | undefined;
      return locks ? locks.request(lockOf(workspace), act) : act();
    },
  };
}

function lockOf(workspace: WorkspaceId): string {
  return `werken-aan-veiligheid.bestand.${workspace}`;
}

class HandledFile implements TiedFile {
  readonly name: string;

  constructor(
    readonly handle: FileSystemFileHandle & Permissions,
    readonly lastSaved: LastSaved | null,
  ) {
    this.name = handle.name;
  }

  readonly mayWrite = () =>
    told(async () => isGranted(await this.handle.queryPermission?.({ mode: "readwrite" })));

  readonly askToWrite = () =>
    told(async () => isGranted(await this.handle.requestPermission?.({ mode: "readwrite" })));

  readonly look = () =>
    told(async () => {
      const { lastModified, size } = await this.handle.getFile();
      return { modifiedAt: lastModified, size };
    });

  readonly read = () => told(async () => new Uint8Array(await (await this.handle.getFile()).arrayBuffer()));

  readonly write = (text: string) =>
    told(async () => {
      const stream = await this.handle.createWritable();
      try {
        await stream.write(text);
        // Only now does the browser put what was written in the place of the file.
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
    });
}

/** A file of the site's own has no such questions. */
function isGranted(state: PermissionState | undefined): boolean {
  return (state ?? "granted") === "granted";
}

async function unlessCancelled<Value>(pick: () => Promise<Value> | undefined): Promise<Value | undefined> {
  try {
    return await pick();
  } catch (error) {
    if (nameOf(error) === "AbortError") return undefined;
    throw error;
  }
}

const troubles: Readonly<Record<string, FileTroubleKind>> = {
  NotFoundError: "gone",
  NotAllowedError: "refused",
  SecurityError: "refused",
  NoModificationAllowedError: "busy",
  InvalidStateError: "busy",
  NotReadableError: "busy",
  QuotaExceededError: "full",
};

async function told<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw new FileTrouble(troubles[nameOf(error)] ?? "unknown", error);
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}
