import "fake-indexeddb/auto";
import { openLocalStore } from "@/adapters/local/openLocalStore";
import { MemoryDatabase } from "@/adapters/memory/memoryStore";
import type { Instant, PersonId, WorkspaceId } from "@/domain/record";
import type { KindedRecord, RecordChange, StampedChange } from "@/domain/workspace/recordChange";
import type { MunicipalityCode } from "@/domain/workspace/municipality";
import type { WorkspaceStore } from "@/ports/workspaceStore";

const workspace = "w-1" as WorkspaceId;
const stamp = { updatedAt: "2026-11-21T12:00:00.000Z" as Instant, updatedBy: "device" as PersonId };
const initial = {
  name: "Gemeente Zeist",
  municipality: { code: "0355" as MunicipalityCode, name: "Zeist" },
  scope: "local" as const,
  terms: {},
  isSample: false,
};
/** As another device has it. */
const workspaceRecord = { id: workspace, workspace, ...initial, ...stamp, version: 7, deletedAt: null };
const stamped = (change: RecordChange): StampedChange => ({ change, stamp });
const make: RecordChange = { kind: "workspace", id: workspace, workspace, fields: {}, initial };

let databases = 0;
const opened: WorkspaceStore[] = [];
const remembered = (store: WorkspaceStore) => {
  opened.push(store);
  return store;
};
afterAll(() => {
  for (const store of opened) store.close();
});

const stores: readonly [string, () => () => Promise<WorkspaceStore>][] = [
  [
    "memory",
    () => {
      const database = new MemoryDatabase();
      return () => Promise.resolve(remembered(database.connect()));
    },
  ],
  [
    "IndexedDB",
    () => {
      databases += 1;
      const name = `contract-${databases}`;
      return async () => remembered(await openLocalStore(name));
    },
  ],
];

describe.each(stores)("a workspace store: %s", (_, database) => {
  test("what is written is there for the next one who opens it", async () => {
    const connect = database();
    await (await connect()).write([stamped(make)]);
    expect(await (await connect()).load()).toEqual([
      {
        kind: "workspace",
        record: { id: workspace, workspace, ...initial, ...stamp, version: 1, deletedAt: null },
      },
    ]);
  });

  test("[BW2] two windows that change different fields keep both changes", async () => {
    const connect = database();
    const [one, other] = [await connect(), await connect()];
    await one.write([stamped(make)]);
    const rename: RecordChange = { kind: "workspace", id: workspace, workspace, fields: { name: "Anders" } };
    const remove: RecordChange = {
      kind: "workspace",
      id: workspace,
      workspace,
      fields: { deletedAt: stamp.updatedAt },
    };
    await Promise.all([one.write([stamped(rename)]), other.write([stamped(remove)])]);
    expect(await one.load()).toEqual([
      {
        kind: "workspace",
        record: {
          id: workspace,
          workspace,
          ...initial,
          ...stamp,
          name: "Anders",
          deletedAt: stamp.updatedAt,
          version: 3,
        },
      },
    ]);
  });

  test("a record that is made twice is one record", async () => {
    const connect = database();
    const [one, other] = [await connect(), await connect()];
    await Promise.all([one.write([stamped(make)]), other.write([stamped(make)])]);
    expect(await one.load()).toHaveLength(1);
  });

  test("all changes are written or none", async () => {
    const store = await database()();
    const impossible: RecordChange = {
      kind: "workspace",
      id: "w-2" as WorkspaceId,
      workspace,
      fields: { name: "?" },
    };
    await expect(store.write([stamped(make), stamped(impossible)])).rejects.toMatchObject({
      detail: { code: "recordMissing", kind: "workspace", id: "w-2" },
    });
    expect(await store.load()).toEqual([]);
  });

  test("[BW9] of records of another copy those that were changed later are taken in", async () => {
    const store = await database()();
    const [written] = await store.write([stamped(make)]);
    const copy = (name: string, updatedAt: string): KindedRecord => ({
      kind: "workspace",
      record: { ...workspaceRecord, name, updatedAt: updatedAt as Instant },
    });
    expect(await store.takeIn([copy("Ouder", "2026-11-20T12:00:00.000Z")])).toEqual([]);
    expect(await store.load()).toEqual([written]);

    const newer = copy("Nieuwer", "2026-11-22T12:00:00.000Z");
    const taken = [{ kind: "workspace", record: { ...newer.record, version: 2 } }];
    expect(await store.takeIn([newer])).toEqual(taken);
    expect(await store.takeIn([newer])).toEqual([]);
    expect(await store.load()).toEqual(taken);
  });

  test("another window hears what was taken in", async () => {
    const connect = database();
    const [one, other] = [await connect(), await connect()];
    const heard = new Promise<readonly KindedRecord[]>((resolve) => {
      other.onWrittenElsewhere(resolve);
    });
    const taken = await one.takeIn([{ kind: "workspace", record: workspaceRecord }]);
    expect(taken).toHaveLength(1);
    expect(await heard).toEqual(taken);
  });

  test("another window hears what was written, the writer itself does not", async () => {
    const connect = database();
    const [one, other] = [await connect(), await connect()];
    const heardByWriter: KindedRecord[] = [];
    one.onWrittenElsewhere((records) => heardByWriter.push(...records));
    const heard = new Promise<readonly KindedRecord[]>((resolve) => {
      other.onWrittenElsewhere(resolve);
    });
    const written = await one.write([stamped(make)]);
    expect(await heard).toEqual(written);
    expect(heardByWriter).toEqual([]);
  });
});
