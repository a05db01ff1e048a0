import { aMeasure, aWorkspace } from "../../../test/fixtures/builders";
import type { Instant } from "../record";
import type { KindedRecord } from "../workspace/recordChange";
import { isBackupDue } from "./backupReminder";

const on = (day: string) => `2026-${day}T12:00:00.000Z` as Instant;
const workspace = (isSample = false): KindedRecord => ({
  kind: "workspace",
  record: aWorkspace({ isSample, updatedAt: on("09-01") }),
});
const work = (changed: string, deletedAt: Instant | null = null): KindedRecord => ({
  kind: "measure",
  record: aMeasure({ updatedAt: on(changed), deletedAt }),
});

test.each<[string, readonly KindedRecord[], string | null, string, boolean]>([
  ["work of weeks without a backup", [workspace(), work("11-20")], null, "11-21", true],
  ["work since a backup of weeks ago", [workspace(), work("11-20")], "11-01", "11-21", true],
  ["work since a backup of days ago", [workspace(), work("11-20")], "11-15", "11-21", false],
  ["no work since a backup of months ago", [workspace(), work("10-01")], "10-02", "11-21", false],
  ["work of days without a backup", [workspace(), work("09-05")], null, "09-10", false],
  ["exactly fourteen days", [workspace(), work("09-05")], null, "09-15", false],
  ["an invented workspace", [workspace(true), work("09-05")], null, "11-21", false],
  ["an empty workspace", [workspace()], null, "11-21", false],
  ["a workspace of which all was removed", [workspace(), work("09-05", on("09-05"))], null, "11-21", false],
])("[BW8] %s", (_, records, backup, now, due) => {
  expect(isBackupDue({ records, lastBackup: backup === null ? null : on(backup), now: on(now) })).toBe(due);
});
