import { MemoryDatabase } from "@/adapters/memory/memoryStore";
import { thisDevice, type Instant, type PlainDate, type WorkspaceId } from "@/domain/record";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { MunicipalityCode } from "@/domain/workspace/municipality";
import { AppError } from "@/ports/appError";
import type { Clock } from "@/ports/clock";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { openLiveRecords } from "./openLiveRecords";

const clock: Clock = {
  now: () => "2026-11-21T12:00:00.000Z" as Instant,
  today: () => "2026-11-21" as PlainDate,
};
const id = "w-1" as WorkspaceId;
const municipality = { code: "0355" as MunicipalityCode, name: "Zeist" };
const named = (name: string): RecordChange => ({
  kind: "workspace",
  id,
  workspace: id,
  fields: { name },
  initial: {
    name: "",
    municipality,
    scope: "local" as const,
    terms: {},
    isSample: false,
  },
});
const open = (store: WorkspaceStore) => openLiveRecords({ store, clock, person: thisDevice });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A store whose writes fail until it is mended. */
function brokenStore(store: WorkspaceStore) {
  const state = { isBroken: true, writes: 0 };
  const broken: WorkspaceStore = {
    ...store,
    write: async (changes) => {
      state.writes += 1;
      if (state.isBroken) throw new AppError({ code: "storageFull" });
      return store.write(changes);
    },
  };
  return { state, broken };
}

test("a change shows at once and is saved behind it", async () => {
  const database = new MemoryDatabase();
  const records = await open(database.connect());
  records.change([named("Zeist")]);
  expect(records.all("workspace").map(({ name }) => name)).toEqual(["Zeist"]);
  expect(records.saving()).toEqual({ kind: "saving" });
  await settled();
  expect(records.saving()).toEqual({ kind: "saved" });
  expect(await database.connect().load()).toMatchObject([{ record: { name: "Zeist", version: 1 } }]);
});

test("what comes in during a write goes along with the next one", async () => {
  const { state, broken } = brokenStore(new MemoryDatabase().connect());
  state.isBroken = false;
  const records = await open(broken);
  for (const name of ["Z", "Ze", "Zei", "Zeist"]) records.change([named(name)]);
  await settled();
  expect(state.writes).toBe(2);
  expect(records.all("workspace")).toMatchObject([{ name: "Zeist" }]);
});

test("[BW3] what could not be saved stays visible and is saved by trying again", async () => {
  const database = new MemoryDatabase();
  const { state, broken } = brokenStore(database.connect());
  const records = await open(broken);
  records.change([named("Zeist")]);
  await settled();
  expect(records.saving()).toMatchObject({ kind: "failed", error: { detail: { code: "storageFull" } } });
  expect(records.all("workspace")).toMatchObject([{ name: "Zeist" }]);
  state.isBroken = false;
  records.retry();
  await settled();
  expect(records.saving()).toEqual({ kind: "saved" });
  expect(await database.connect().load()).toMatchObject([{ record: { name: "Zeist" } }]);
});

test("[BW3] a later change takes along what failed before it, and wins", async () => {
  const database = new MemoryDatabase();
  const { state, broken } = brokenStore(database.connect());
  const records = await open(broken);
  records.change([named("Zeist")]);
  await settled();
  state.isBroken = false;
  records.change([{ kind: "workspace", id, workspace: id, fields: { deletedAt: clock.now() } }]);
  await settled();
  expect(await database.connect().load()).toMatchObject([
    { record: { name: "Zeist", deletedAt: clock.now() } },
  ]);
  expect(records.all("workspace")).toEqual([]);
});

test("another window's change shows here", async () => {
  const database = new MemoryDatabase();
  const [one, other] = [await open(database.connect()), await open(database.connect())];
  const told = jest.fn();
  other.subscribe(told);
  one.change([named("Zeist")]);
  await settled();
  expect(other.all("workspace")).toMatchObject([{ name: "Zeist" }]);
  expect(told).toHaveBeenCalled();
});

test("[BW1] old news about a record is left aside", async () => {
  let tellOld: (records: Awaited<ReturnType<WorkspaceStore["load"]>>) => void = () => undefined;
  const store = new MemoryDatabase().connect();
  const records = await open({
    ...store,
    onWrittenElsewhere: (listener) => {
      tellOld = listener;
      return () => undefined;
    },
  });
  records.change([named("Z")]);
  await settled();
  const old = await store.load();
  records.change([named("Zeist")]);
  await settled();
  tellOld(old);
  expect(records.all("workspace")).toMatchObject([{ name: "Zeist", version: 2 }]);
});

test("the same array is given until something of that kind changes", async () => {
  const records = await open(new MemoryDatabase().connect());
  records.change([named("Zeist")]);
  await settled();
  const before = records.all("workspace");
  expect(records.all("workspace")).toBe(before);
  records.change([named("Anders")]);
  expect(records.all("workspace")).not.toBe(before);
});

test("[BW1] what another window wrote over a change of ours shows as soon as ours is written", async () => {
  const database = new MemoryDatabase();
  const other = database.connect();
  const own = database.connect();
  const records = await open({
    ...own,
    write: async (changes) => {
      const written = await own.write(changes);
      await other.write(changes.map(({ stamp }) => ({ change: named("Van het andere venster"), stamp })));
      return written;
    },
  });
  // A screen reads at every change, so between the two writes as well.
  records.subscribe(() => records.all("workspace"));
  records.change([named("Van dit venster")]);
  await settled();
  expect(records.all("workspace")).toMatchObject([{ name: "Van het andere venster", version: 2 }]);
});
