import { aMeasure, anAnswer, anAssessment, aPlan, aWorkspace } from "../../../test/fixtures/builders";
import { aKeptFile } from "../../../test/documents/keptFiles";
import { sha256 } from "@/adapters/browser/sha256";
import { MemoryDatabase } from "@/adapters/memory/memoryStore";
import { workspaceFileReader } from "@/adapters/workspace-file/readWorkspaceFile";
import { thisDevice, type Instant, type PlainDate, type WorkspaceId } from "@/domain/record";
import type { WorkspaceFile } from "@/domain/workspace-file/workspaceFile";
import type { KeptFileId } from "@/domain/workspace/keptFile";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { AppError } from "@/ports/appError";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { openLiveRecords } from "../keep-records/openLiveRecords";
import { removeRecord } from "../removeRecord";
import { arrivalOf } from "./arrivalOf";
import { downloadWorkspace } from "./downloadWorkspace";
import { importAsCopy, importWorkspace } from "./importWorkspace";
import { mergeWorkspace } from "./mergeWorkspace";

const today = "2026-11-25" as PlainDate;
const now = "2026-11-25T09:00:00.000Z" as Instant;
const later = "2026-11-24T12:00:00.000Z" as Instant;
const release = "0.1.0";
const workspace = aWorkspace();
const records: readonly KindedRecord[] = [
  { kind: "workspace", record: workspace },
  { kind: "selfAssessment", record: anAssessment() },
  { kind: "answer", record: anAnswer("ks01.a1", "largely") },
  { kind: "actionPlan", record: aPlan() },
  { kind: "measure", record: aMeasure() },
];
const fileOf = (those = records): WorkspaceFile => ({
  workspace: workspace.id,
  release,
  madeAt: later,
  records: those,
});

/** A device with these records, and what it handed to the user. */
async function aDevice(those: readonly KindedRecord[] = [], wrap = (store: WorkspaceStore) => store) {
  const store = new MemoryDatabase().connect();
  await store.takeIn(those);
  const clock = { now: () => now, today: () => today };
  const live = await openLiveRecords({ store: wrap(store), clock, person: thisDevice });
  const downloads: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const kept = new Map<string, Instant>();
  let made = 0;
  return {
    ports: {
      records: live,
      clock,
      checksum: sha256,
      download: (file: { readonly name: string; readonly bytes: Uint8Array }) => downloads.push(file),
      ids: { next: () => `99999999-9999-4999-8999-${String((made += 1)).padStart(12, "0")}` },
    },
    takeAlong: {
      release,
      backups: {
        lastOf: (id: WorkspaceId) => kept.get(id) ?? null,
        keep: (id: WorkspaceId, at: Instant) => kept.set(id, at),
        subscribe: () => () => undefined,
      },
    },
    downloads,
  };
}

const full = (store: WorkspaceStore): WorkspaceStore => ({
  ...store,
  write: () => Promise.reject(new AppError({ code: "storageFull" })),
  takeIn: () => Promise.reject(new AppError({ code: "storageFull" })),
});

test("a workspace is handed over as a file that can be read, and the moment is remembered", async () => {
  const { ports, takeAlong, downloads } = await aDevice(records);
  expect(await downloadWorkspace(ports, takeAlong, workspace)).toEqual({
    fileName: "Gemeente Voorbeeldstad 2026-11-25.werkenaanveiligheid.json",
    isTooLarge: false,
  });
  expect(takeAlong.backups.lastOf(workspace.id)).toBe(now);
  const read = workspaceFileReader({ checksum: sha256, release });
  expect(await read(downloads[0]?.bytes ?? new Uint8Array())).toMatchObject({
    kind: "file",
    file: { records: { length: records.length } },
  });
});

// Fifty megabytes are made into text and checked.
const patience = 60_000;

test(
  "logos that were removed stay out of a file that would be too large with them",
  async () => {
    const { ports, takeAlong, downloads } = await aDevice([...records, ...logosOf50MB(later)]);
    expect(await downloadWorkspace(ports, takeAlong, workspace)).toMatchObject({ isTooLarge: false });
    expect(downloads[0]?.bytes.byteLength).toBeLessThan(1_000_000);
  },
  patience,
);

test(
  "a file that is too large to be opened again is no backup, and says so",
  async () => {
    const { ports, takeAlong } = await aDevice([...records, ...logosOf50MB(null)]);
    expect(await downloadWorkspace(ports, takeAlong, workspace)).toMatchObject({ isTooLarge: true });
    expect(takeAlong.backups.lastOf(workspace.id)).toBeNull();
  },
  patience,
);

function logosOf50MB(deletedAt: Instant | null): readonly KindedRecord[] {
  const content = "A".repeat(10_000_000);
  return Array.from({ length: 5 }, (_, number) => ({
    kind: "keptFile",
    record: aKeptFile({ id: `logo ${number}` as KeptFileId, deletedAt, content }),
  }));
}

test("what could not be stored is in the file too", async () => {
  const { ports, takeAlong, downloads } = await aDevice(records, full);
  const { id, workspace: of } = aMeasure();
  ports.records.change([{ kind: "measure", id, workspace: of, fields: { title: "Nergens bewaard" } }]);
  await downloadWorkspace(ports, takeAlong, workspace);
  expect(new TextDecoder().decode(downloads[0]?.bytes)).toContain("Nergens bewaard");
});

test("[BW12] a full disk takes in nothing, and later changes are not held up by it", async () => {
  const { ports } = await aDevice([], full);
  await expect(importWorkspace(ports, fileOf())).rejects.toMatchObject({ detail: { code: "storageFull" } });
  expect(ports.records.all("workspace")).toEqual([]);
  expect(ports.records.saving()).toEqual({ kind: "saved" });
});

test("a workspace that was removed where the file was made shows again where it is opened", async () => {
  const { ports } = await aDevice();
  const removed: KindedRecord = { kind: "workspace", record: aWorkspace({ deletedAt: later }) };
  await importWorkspace(ports, fileOf([removed, ...records.slice(1)]));
  expect(ports.records.all("workspace")).toHaveLength(1);
});

test("a workspace that was removed here shows again when its file is opened", async () => {
  const { ports, takeAlong } = await aDevice(records);
  removeRecord(ports, { kind: "workspace", record: workspace });
  await mergeWorkspace(ports, takeAlong, fileOf());
  expect(ports.records.all("workspace")).toMatchObject([{ id: workspace.id, deletedAt: null }]);
});

test("[BW9] merging keeps what was changed last, and first hands over what gives way", async () => {
  const { ports, takeAlong, downloads } = await aDevice([
    ...records.slice(0, 3),
    { kind: "actionPlan", record: aPlan({ title: "Hier later", updatedAt: later }) },
    { kind: "measure", record: aMeasure({ title: "Hier eerder" }) },
  ]);
  const copyName = await mergeWorkspace(
    ports,
    takeAlong,
    fileOf([
      ...records.slice(0, 3),
      { kind: "actionPlan", record: aPlan({ title: "Daar eerder" }) },
      { kind: "measure", record: aMeasure({ title: "Daar later", updatedAt: later }) },
    ]),
  );
  expect(ports.records.all("actionPlan")).toMatchObject([{ title: "Hier later" }]);
  expect(ports.records.all("measure")).toMatchObject([{ title: "Daar later", updatedAt: later }]);
  expect(downloads.map(({ name }) => name)).toEqual([copyName]);
  expect(new TextDecoder().decode(downloads[0]?.bytes)).toContain("Hier eerder");
});

test("merging by which nothing here gives way hands over nothing", async () => {
  const { ports, takeAlong, downloads } = await aDevice(records.slice(0, 2));
  expect(await mergeWorkspace(ports, takeAlong, fileOf())).toBeNull();
  expect(downloads).toEqual([]);
  expect(ports.records.all("measure")).toHaveLength(1);
});

test("[BW10] as a copy it stands beside the workspace that is here", async () => {
  const { ports } = await aDevice(records);
  const copy = await importAsCopy(ports, fileOf(), "Kopie");
  expect(ports.records.all("workspace").map(({ id, name }) => ({ id, name }))).toEqual([
    { id: workspace.id, name: workspace.name },
    { id: copy, name: "Kopie" },
  ]);
  expect(ports.records.all("answer").map((answer) => answer.workspace)).toEqual([workspace.id, copy]);
});

test("a file of which something has the id of something else here is not taken in", async () => {
  const { ports } = await aDevice(records);
  const other = "11111111-1111-4111-8111-111111111111" as WorkspaceId;
  const file: WorkspaceFile = {
    ...fileOf(),
    workspace: other,
    records: [
      { kind: "workspace", record: aWorkspace({ id: other, workspace: other }) },
      { kind: "measure", record: aMeasure({ workspace: other }) },
    ],
  };
  expect(arrivalOf(ports.records, file)).toEqual({ kind: "clashing" });
  expect(arrivalOf((await aDevice()).ports.records, file)).toEqual({ kind: "unknown" });
  expect(arrivalOf(ports.records, fileOf())).toMatchObject({
    kind: "known",
    comparison: { total: { same: records.length, onlyThere: 0 } },
  });
});
