import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { thisDevice, type Instant, type WorkspaceId } from "@/domain/record";
import type { KindedRecord, RecordChange, StampedChange } from "@/domain/workspace/recordChange";
import type { MunicipalityCode } from "@/domain/workspace/municipality";
import type { WorkspaceFields } from "@/domain/workspace/workspace";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { openLocalStore } from "./openLocalStore";

const workspace = "w-1" as WorkspaceId;
const change: StampedChange = {
  stamp: { updatedAt: "2026-11-21T12:00:00.000Z" as Instant, updatedBy: thisDevice },
  change: {
    kind: "workspace",
    id: workspace,
    workspace,
    fields: {},
    initial: {
      name: "Zeist",
      municipality: { code: "0355" as MunicipalityCode, name: "Zeist" },
      scope: "local" as const,
      terms: {},
      isSample: false,
    },
  },
};

const opened: { close: () => void }[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

async function anOpenStore(name: string): Promise<WorkspaceStore> {
  const store = await openLocalStore(name);
  opened.push(store);
  return store;
}

async function aNewerDatabase(name: string): Promise<void> {
  const newer = new Dexie(name);
  opened.push(newer);
  newer.version(100).stores({ workspace: "id, workspace", other: "id" });
  await newer.open();
}

test("a database of a newer release is not opened", async () => {
  await aNewerDatabase("newer");
  await expect(openLocalStore("newer")).rejects.toMatchObject({ detail: { code: "storageNewer" } });
});

test("a window that another release overtakes writes no more", async () => {
  const store = await anOpenStore("overtaken");
  await aNewerDatabase("overtaken");
  await expect(store.write([change])).rejects.toMatchObject({ detail: { code: "storageOutdated" } });
  await expect(store.load()).rejects.toMatchObject({ detail: { code: "storageOutdated" } });
});

test("a window whose database is deleted does not start an empty one", async () => {
  const store = await anOpenStore("deleted");
  await store.write([change]);
  await Dexie.delete("deleted");
  await expect(store.write([change])).rejects.toMatchObject({ detail: { code: "storageWiped" } });
  expect(await Dexie.exists("deleted")).toBe(false);
});

test("[BW6] what an earlier release stored gets the fields that came later, and keeps its own", async () => {
  const earlier = new Dexie("earlier");
  opened.push(earlier);
  earlier
    .version(1)
    .stores({ workspace: "id, workspace", answer: "id, workspace", selfAssessment: "id, workspace" });
  const old = { id: "a", workspace, version: 3, explanation: "Zie de nota." };
  await earlier.table("answer").add(old);
  earlier.close();

  const records = await (await anOpenStore("earlier")).load();
  expect(records).toEqual([
    { kind: "answer", record: { ...old, evidence: [], remarks: "", carriedFrom: null, agreement: null } },
  ]);
});

test("[BW6] a change that a window of an earlier release left behind makes a whole record", async () => {
  const store = await anOpenStore("left behind");
  const { name, municipality } = change.change.initial as WorkspaceFields;
  const initial = { name, municipality };
  const [written] = await store.write([{ ...change, change: { ...change.change, initial } as RecordChange }]);
  expect(written?.record).toMatchObject({ terms: {} });
});

test("[BW12] records that are taken in are stored all or not at all, also when it fails halfway", async () => {
  const store = await anOpenStore("halfway");
  const [made] = await store.write([change]);
  if (made?.kind !== "workspace") throw new Error("A workspace was written.");
  const copies = Array.from({ length: 20 }, (_, index): KindedRecord => ({
    kind: "workspace",
    record: {
      ...made.record,
      id: `w-${index + 1}` as WorkspaceId,
      updatedAt: "2026-11-22T12:00:00.000Z" as Instant,
      // IndexedDB cannot store a function.
      ...(index === 12 ? { name: (() => "?") as unknown as string } : {}),
    },
  }));
  await expect(store.takeIn(copies)).rejects.toMatchObject({ detail: { code: "storageFailed" } });
  expect(await store.load()).toEqual([made]);
});
