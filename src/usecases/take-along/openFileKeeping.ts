import type { WorkspaceId } from "@/domain/record";
import { largestWorkspaceFile, recordsText, workspaceFileName } from "@/domain/workspace-file/workspaceFile";
import type { AppPorts } from "@/ports/appPorts";
import type { FileKeeping, FileKeepingState, FileMerge } from "@/ports/fileKeeping";
import type { TakeAlong } from "@/ports/takeAlong";
import { FileTrouble, type TiedFile, type TiedFiles } from "@/ports/tiedFiles";
import { exportWorkspace } from "./exportWorkspace";
import { mergeWorkspace } from "./mergeWorkspace";
import type { PatientTimer } from "./patientTimer";

interface Surroundings {
  readonly ports: Pick<AppPorts, "records" | "clock" | "checksum" | "download">;
  readonly takeAlong: Pick<TakeAlong, "release" | "backups" | "readFile">;
  readonly files: TiedFiles;
  readonly timer: PatientTimer;
}

const opening: FileKeepingState = { kind: "opening" };

/** Keeps the open workspace in the file that it is tied to: behind the changes, one write at a time. */
export class OpenFileKeeping implements FileKeeping {
  private readonly listeners = new Set<() => void>();
  private followed: WorkspaceId | null = null;
  private state: FileKeepingState = opening;
  /** Of the file, for when something fails. */
  private name = "";
  /** Writes follow each other: two at once would each take the other's for something else's. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly surroundings: Surroundings) {}

  follow(workspace: WorkspaceId): () => void {
    const { records } = this.surroundings.ports;
    const { timer } = this.surroundings;
    this.followed = workspace;
    this.becomes(workspace, opening);
    void this.save(workspace);
    const stop = records.subscribe(() => {
      if (this.state.kind !== "untied" && this.state.kind !== "unavailable") {
        timer.start(() => void this.save(workspace));
      }
    });
    return () => {
      stop();
      timer.stop();
      if (this.followed === workspace) this.followed = null;
    };
  }

  stateOf(workspace: WorkspaceId): FileKeepingState {
    return this.followed === workspace ? this.state : opening;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async choose(workspace: WorkspaceId, which: "new" | "existing"): Promise<void> {
    const { files, ports } = this.surroundings;
    const name = ports.records.all("workspace").find(({ id }) => id === workspace)?.name ?? "";
    await this.attempt(workspace, async () => {
      const file = await files.choose(which, workspaceFileName(name, null));
      if (!file) return this.state;
      await files.keep(workspace, file, null);
      return this.saveNow(workspace);
    });
  }

  async resume(workspace: WorkspaceId): Promise<void> {
    await this.attempt(workspace, async () => {
      const file = await this.surroundings.files.find(workspace);
      await file?.askToWrite();
      return this.saveNow(workspace);
    });
  }

  async untie(workspace: WorkspaceId): Promise<void> {
    await this.attempt(workspace, async () => {
      await this.surroundings.files.forget(workspace);
      return this.saveNow(workspace);
    });
  }

  async merge(workspace: WorkspaceId): Promise<FileMerge> {
    const merge = await this.inTurn(workspace, () => this.bringIn(workspace));
    if (merge.kind === "merged") await this.save(workspace);
    return merge;
  }

  private async bringIn(workspace: WorkspaceId): Promise<FileMerge> {
    const { files, ports, takeAlong } = this.surroundings;
    const file = await files.find(workspace);
    if (!file) return { kind: "merged", copyName: null };
    // Looked at before it is read: what changes in between is then found at the next write.
    const look = await file.look();
    if (look.size > largestWorkspaceFile) return { kind: "tooLarge" };
    const bytes = await file.read();
    const read = await takeAlong.readFile(bytes);
    if (read.kind !== "file") return read;
    if (read.file.workspace !== workspace) return { kind: "otherWorkspace" };
    const copyName = await mergeWorkspace(ports, takeAlong, read.file);
    await files.keep(workspace, file, {
      content: await ports.checksum(recordsText(read.file.records)),
      file: await ports.checksum(textOf(bytes)),
      look,
      at: read.file.madeAt,
    });
    return { kind: "merged", copyName };
  }

  private save(workspace: WorkspaceId): Promise<void> {
    return this.attempt(workspace, () => this.saveNow(workspace));
  }

  private async attempt(workspace: WorkspaceId, act: () => Promise<FileKeepingState>): Promise<void> {
    try {
      this.becomes(workspace, await this.inTurn(workspace, act));
    } catch (error) {
      const trouble = error instanceof FileTrouble ? error.kind : "unknown";
      this.becomes(workspace, { kind: "failed", name: this.name, trouble });
    }
  }

  private async saveNow(workspace: WorkspaceId): Promise<FileKeepingState> {
    const { files, ports, takeAlong } = this.surroundings;
    if (!files.areAvailable) return { kind: "unavailable" };
    const file = await this.find(workspace);
    if (file === "cannot") return { kind: "unavailable" };
    if (!file) return { kind: "untied" };
    const { name, lastSaved } = file;
    this.name = name;
    if (!(await file.mayWrite())) return { kind: "paused", name };
    if (!(await this.isAsWeLeftIt(file))) return { kind: "changedElsewhere", name };
    const { text, content, madeAt, isTooLarge } = await exportWorkspace(ports, workspace, takeAlong.release);
    if (lastSaved?.content === content) return { kind: "saved", name, at: lastSaved.at };
    if (isTooLarge) throw new FileTrouble("tooLarge", null);
    this.becomes(workspace, { kind: "saving", name });
    await file.write(text);
    const saved = { content, file: await ports.checksum(text), look: await file.look(), at: madeAt };
    await files.keep(workspace, file, saved);
    takeAlong.backups.keep(workspace, madeAt);
    return { kind: "saved", name, at: madeAt };
  }

  /** Where nothing can be stored, no file can stay chosen. */
  private async find(workspace: WorkspaceId): Promise<TiedFile | null | "cannot"> {
    try {
      return await this.surroundings.files.find(workspace);
    } catch {
      return "cannot";
    }
  }

  /** What something else wrote is never written over. A disk that only gives a file a new date has changed nothing. [BW11] */
  private async isAsWeLeftIt(file: TiedFile): Promise<boolean> {
    const { lastSaved } = file;
    const look = await file.look();
    if (!lastSaved) return look.size === 0;
    if (look.size !== lastSaved.look.size) return false;
    if (look.modifiedAt === lastSaved.look.modifiedAt) return true;
    return (await this.surroundings.ports.checksum(textOf(await file.read()))) === lastSaved.file;
  }

  private async inTurn<Result>(workspace: WorkspaceId, act: () => Promise<Result>): Promise<Result> {
    const { files } = this.surroundings;
    const before = this.turn;
    const result = before.then(() => files.inTurn(workspace, act));
    this.turn = result.catch(() => undefined);
    return result;
  }

  private becomes(workspace: WorkspaceId, state: FileKeepingState): void {
    if (this.followed !== workspace || this.state === state) return;
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
