import type { Instant } from "../record";
import type { KindedRecord } from "../workspace/recordChange";

const patienceMs = 14 * 24 * 60 * 60 * 1000;

interface WorkAndBackup {
  /** Of one workspace, with what is marked as deleted. */
  readonly records: readonly KindedRecord[];
  readonly lastBackup: Instant | null;
  readonly now: Instant;
}

/**
 * Whether it is time to say that work has no backup: something changed since the last one, and that is long ago. Without
 * any, the work itself must be old. An empty workspace and an invented one have nothing to lose. [BW8]
 */
export function isBackupDue({ records, lastBackup, now }: WorkAndBackup): boolean {
  if (records.some(({ kind, record }) => kind === "workspace" && record.isSample)) return false;
  if (!records.some(({ kind, record }) => kind !== "workspace" && record.deletedAt === null)) return false;
  const moments = records.map(({ record }) => record.updatedAt).sort();
  const [first = now] = moments;
  const last = moments.at(-1) ?? now;
  const hasChanged = lastBackup === null || last > lastBackup;
  return hasChanged && Date.parse(now) - Date.parse(lastBackup ?? first) > patienceMs;
}
