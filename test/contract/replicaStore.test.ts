import "fake-indexeddb/auto";
import { openSharedStore } from "@/adapters/local/openSharedStore";
import { MemoryReplica } from "../replication/memoryReplica";
import type { Instant, PersonId, PlainDate } from "@/domain/record";
import type { PresentRow } from "@/domain/replication/replica";
import { fieldsOf, type KindedRecord, type RecordChange } from "@/domain/workspace/recordChange";
import type { ReplicaStore } from "@/ports/replicaStore";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { aMeasure } from "../fixtures/builders";

const clock = { now: () => at(9), today: () => "2026-11-21" as PlainDate };
const person = "anna" as PersonId;
let made = 0;
const ids = { next: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, "0")}` };
let databases = 0;
const opened: WorkspaceStore[] = [];
afterAll(() => {
  for (const store of opened) store.close();
});

type Opened = { readonly store: WorkspaceStore; readonly replica: ReplicaStore };
const places: readonly [string, () => Promise<Opened>][] = [
  [
    "memory",
    async () => {
      const replica = new MemoryReplica({ clock, ids, person });
      return { replica, store: replica.connect() };
    },
  ],
  [
    "IndexedDB",
    async () => {
      const { store, replica } = await openSharedStore(`replica-${(databases += 1)}`, { clock, ids, person });
      opened.push(store);
      return { store, replica };
    },
  ],
];

describe.each(places)("a replica: %s", (_, open) => {
  test("what is written waits to be sent, and is sent once", async () => {
    const { store, replica } = await open();
    await write(store, { title: "Visie" });
    const edits = await replica.takeForSending(20);
    expect(edits).toMatchObject([{ kinded: { record: { title: "Visie" } }, shadow: { handle: null } }]);
    await replica.settle(edits, [{ kind: "written", handle: handle(1) }]);
    expect(await replica.takeForSending(20)).toEqual([]);
    expect(await replica.state()).toEqual({ waiting: 0, isAwaited: false, refused: [], missing: [] });
  });

  test("what was typed while it was sent still waits", async () => {
    const { store, replica } = await open();
    await write(store, { title: "Visie" });
    const edits = await replica.takeForSending(20);
    await write(store, { title: "Visie en missie" });
    await replica.settle(edits, [{ kind: "written", handle: handle(1) }]);
    expect(await replica.takeForSending(20)).toMatchObject([
      { kinded: { record: { title: "Visie en missie" } }, shadow: { handle: handle(1) } },
    ]);
  });

  test("a row comes in, with how far the list was read, and the window hears of it", async () => {
    const { store, replica } = await open();
    const heard = jest.fn();
    store.onWrittenElsewhere(heard);
    await take(replica, row(1, { title: "Van Lists" }));
    expect(await titles(store)).toEqual(["Van Lists"]);
    expect(await replica.tokens()).toEqual(new Map([["measure", "token"]]));
    expect(heard).toHaveBeenCalledWith([expect.objectContaining({ kind: "measure" })]);
    expect((await replica.state()).waiting).toBe(0);
  });

  test("[SY3] both texts stay when two wrote in one field", async () => {
    const { store, replica } = await open();
    await take(replica, row(1, { title: "Eerst" }));
    await write(store, { title: "Van ons" }, at(8));
    await take(replica, row(2, { title: "Van hen", updatedAt: at(7) }));
    expect(await titles(store)).toEqual(["Van ons"]);
    expect((await store.load()).filter(({ kind }) => kind === "conflict")).toMatchObject([
      { record: { field: "title", kept: "Van ons", other: "Van hen", resolvedAt: null } },
    ]);
    expect((await replica.takeForSending(20)).map(({ kinded }) => kinded.kind).sort()).toEqual([
      "conflict",
      "measure",
    ]);
  });

  test("[SY6] what we sent without hearing back is no change of somebody else", async () => {
    const { store, replica } = await open();
    await take(replica, row(1, { title: "Eerst" }));
    await write(store, { title: "Verstuurd" });
    await replica.settle(await replica.takeForSending(20), [{ kind: "unclear" }]);
    await write(store, { title: "Verder getypt" });
    await take(replica, row(2, { title: "Verstuurd" }));
    expect(await titles(store)).toEqual(["Verder getypt"]);
    expect((await store.load()).filter(({ kind }) => kind === "conflict")).toEqual([]);
  });

  test("[SY7] old news changes nothing", async () => {
    const { store, replica } = await open();
    await take(replica, row(2, { title: "Nieuw" }));
    await take(replica, row(1, { title: "Oud" }));
    expect(await titles(store)).toEqual(["Nieuw"]);
  });

  test.each([
    ["putBack", null],
    ["leave", at(9)],
  ] as const)("[SY5] a row that was deleted in the list is asked about: %s", async (answer, deletedAt) => {
    const { replica } = await open();
    await take(replica, row(1, {}));
    await replica.takePage({
      recordKind: "measure",
      rows: [{ kind: "gone", recordKind: "measure", item: "1" }],
      next: "t",
      all: null,
    });
    expect(await replica.state()).toMatchObject({ missing: [{ kind: "measure" }], waiting: 0 });
    await replica.answerMissing(aMeasure().id, answer);
    expect(await replica.takeForSending(20)).toMatchObject([
      { kinded: { record: { deletedAt } }, shadow: { handle: null } },
    ]);
    expect((await replica.state()).missing).toEqual([]);
  });

  test("[SY5] what is not among all items any more is gone too", async () => {
    const { replica } = await open();
    await take(replica, row(1, {}));
    await replica.takePage({ recordKind: "measure", rows: [], next: "t", all: new Set(["2"]) });
    expect((await replica.state()).missing).toHaveLength(1);
  });

  test("[SY8] what is refused holds up nothing, and goes again when asked", async () => {
    const { store, replica } = await open();
    await write(store, { title: "Geweigerd" });
    const refusal = { reason: "notAccepted", detail: "400" } as const;
    await replica.settle(await replica.takeForSending(20), [{ kind: "refused", refusal }]);
    expect(await replica.takeForSending(20)).toEqual([]);
    expect(await replica.state()).toMatchObject({
      waiting: 0,
      refused: [{ kinded: { kind: "measure" }, refusal }],
    });
    await replica.retryRefused();
    expect(await replica.takeForSending(20)).toHaveLength(1);
  });
});

function at(hour: number): Instant {
  return `2026-11-21T0${hour}:00:00.000Z` as Instant;
}

function handle(revision: number) {
  return { item: "1", eTag: `"1,${revision}"`, revision };
}

function row(revision: number, overrides: Partial<ReturnType<typeof aMeasure>>): PresentRow {
  const record = aMeasure({ updatedAt: at(1), ...overrides });
  return { kind: "present", handle: handle(revision), row: { kind: "measure", record }, unreadable: [] };
}

function take(replica: ReplicaStore, ...rows: readonly PresentRow[]): Promise<void> {
  return replica.takePage({ recordKind: "measure", rows, next: "token", all: null });
}

async function write(
  store: WorkspaceStore,
  fields: { readonly title: string },
  updatedAt = at(5),
): Promise<void> {
  const measure = aMeasure();
  const { id, workspace } = measure;
  const change: RecordChange = {
    kind: "measure",
    id,
    workspace,
    fields,
    initial: fieldsOf("measure", measure),
  };
  await store.write([{ change, stamp: { updatedAt, updatedBy: person } }]);
}

async function titles(store: WorkspaceStore): Promise<readonly string[]> {
  return (await store.load()).flatMap((each: KindedRecord) =>
    each.kind === "measure" ? [each.record.title] : [],
  );
}
