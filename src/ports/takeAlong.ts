import type { BackupMemory } from "./backupMemory";
import type { FileKeeping } from "./fileKeeping";
import type { StorageDurability } from "./storageDurability";
import type { WorkspaceFileReader } from "./workspaceFileReader";

/** What it takes to keep a workspace outside this browser. Loads by itself, when a workspace is open or asked for. */
export interface TakeAlong {
  /** Of this app, as its files say. */
  readonly release: string;
  readonly readFile: WorkspaceFileReader;
  readonly backups: BackupMemory;
  readonly durability: StorageDurability;
  readonly fileKeeping: FileKeeping;
}
