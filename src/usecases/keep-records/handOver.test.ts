import { MemoryDatabase } from "@/adapters/memory/memoryStore";
import { thisDevice, type Instant, type PlainDate, type WorkspaceId } from "@/domain/record";
import type { RecordChange, StampedChange } from "@/domain/workspace/recordChange";
import type { MunicipalityCode } from "@/domain/workspace/municipality";
import { AppError, type AppErrorDetail } from "@/ports/appError";
import type { UnsavedChanges } from "@/ports/unsavedChanges";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { leaveBehind, takeOver } from "./handOver";
import { openLiveRecords } from "./openLiveRecords";

const id = "w-1" as WorkspaceId;
const named = (name: string): RecordChange => ({
  kind: "workspace",
  id,
  workspace: id,
  fields: { name },
  initial: {
    name: "",
    municipality: { code: "0355" as MunicipalityCode, name: "Zeist" },
    scope: "local" as const,
    terms: {},
    isSample: false,
  },
});
const at = (minute: number) => `2026-11-21T12:0${minute}:00.000Z` as Instant;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function open(store: WorkspaceStore, minute: number) {
  const clock = { now: () => at(minute), today: () => "2026-11-21" as PlainDate };
  return openLiveRecords({ store, clock, person: thisDevice });
}

function memory(): UnsavedChanges & { left: readonly StampedChange[] } {
  const kept = {
    left: [] as readonly StampedChange[],
    leave: (changes: readonly StampedChange[]) => {
      kept.left = changes;
    },
    take: () => kept.left,
  };
  return kept;
}

function failing(store: WorkspaceStore, detail: AppErrorDetail): WorkspaceStore {
  return { ...store, write: () => Promise.reject(new AppError(detail)) };
}

test("[BW5] what was not written when a window closed is taken over by the next", async () => {
  const database = new MemoryDatabase();
  const unsaved = memory();
  const closing = await open(database.connect(), 1);
  closing.change([named("Zeist")]);
  leaveBehind(closing, unsaved);
  const next = await open(new MemoryDatabase().connect(), 2);
  takeOver(next, unsaved);
  await settled();
  expect(next.all("workspace")).toMatchObject([{ name: "Zeist", updatedAt: at(1) }]);
});

test("[BW5] it does not undo what was changed elsewhere since", async () => {
  const database = new MemoryDatabase();
  const unsaved = memory();
  const closing = await open(failing(database.connect(), { code: "storageFull" }), 1);
  closing.change([named("Oud")]);
  leaveBehind(closing, unsaved);
  const other = await open(database.connect(), 2);
  other.change([named("Nieuw")]);
  await settled();
  takeOver(other, unsaved);
  await settled();
  expect(other.all("workspace")).toMatchObject([{ name: "Nieuw" }]);
});

test("[BW5] a change to a record that is gone holds nothing up", async () => {
  const unsaved = memory();
  const stamp = { updatedAt: at(1), updatedBy: thisDevice };
  unsaved.leave([{ change: { kind: "workspace", id, workspace: id, fields: { name: "Weg" } }, stamp }]);
  const records = await open(new MemoryDatabase().connect(), 2);
  takeOver(records, unsaved);
  records.change([{ ...named("Nieuw"), id: "w-2" as WorkspaceId } as RecordChange]);
  await settled();
  expect(records.saving()).toEqual({ kind: "saved" });
  expect(records.all("workspace")).toMatchObject([{ name: "Nieuw" }]);
});

test("[BW5] after the data was wiped nothing comes back", async () => {
  const unsaved = memory();
  const records = await open(failing(new MemoryDatabase().connect(), { code: "storageWiped" }), 1);
  records.change([named("Gewist")]);
  await settled();
  leaveBehind(records, unsaved);
  expect(unsaved.left).toEqual([]);
});

test("a window that saved everything leaves nothing", async () => {
  const unsaved = memory();
  const records = await open(new MemoryDatabase().connect(), 1);
  records.change([named("Zeist")]);
  await settled();
  leaveBehind(records, unsaved);
  expect(unsaved.left).toEqual([]);
});
