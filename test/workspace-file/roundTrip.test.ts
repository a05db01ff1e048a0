import fc from "fast-check";
import { sha256 } from "@/adapters/browser/sha256";
import { MemoryDatabase } from "@/adapters/memory/memoryStore";
import { workspaceFileReader } from "@/adapters/workspace-file/readWorkspaceFile";
import { thisDevice, type Instant, type PlainDate } from "@/domain/record";
import { recordsText, type WorkspaceFile } from "@/domain/workspace-file/workspaceFile";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { openLiveRecords } from "@/usecases/keep-records/openLiveRecords";
import { exportWorkspace } from "@/usecases/take-along/exportWorkspace";
import { importWorkspace } from "@/usecases/take-along/importWorkspace";
import { recordsOfWorkspace } from "@/usecases/take-along/recordsOfWorkspace";
import { anyWorkspace } from "./anyWorkspace";

const clock = { now: () => "2026-11-21T12:00:00.000Z" as Instant, today: () => "2026-11-21" as PlainDate };
const read = workspaceFileReader({ checksum: sha256, release: "0.1.0" });
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function aDevice(records: readonly KindedRecord[] = []) {
  const store = new MemoryDatabase().connect();
  await store.takeIn(records);
  const live = await openLiveRecords({ store, clock, person: thisDevice });
  return { records: live, clock, checksum: sha256 };
}

async function aFile({ workspace, records }: Pick<WorkspaceFile, "workspace" | "records">): Promise<string> {
  return (await exportWorkspace(await aDevice(records), workspace, "0.1.0")).text;
}

async function readBack(text: string): Promise<WorkspaceFile> {
  const result = await read(bytesOf(text));
  if (result.kind !== "file") throw new Error(JSON.stringify(result));
  return result.file;
}

test("[BW12] what leaves one device arrives on another as it was, whatever is written in it", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkspace, async (made) => {
      const file = await readBack(await aFile(made));
      const there = await aDevice();
      await importWorkspace(there, file);
      const arrived = recordsOfWorkspace(there.records, made.workspace);
      const isRemoved = made.records[0]?.record.deletedAt !== null;
      // Who opens a file of a workspace that was removed sees it again.
      const without = (records: readonly KindedRecord[]) =>
        isRemoved ? records.filter(({ kind }) => kind !== "workspace") : records;
      expect(recordsText(without(arrived))).toBe(recordsText(without(made.records)));
      expect(arrived).toHaveLength(made.records.length);
    }),
    { numRuns: 200 },
  );
});

test("[BW12] the same workspace gives the same file, wherever it is", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkspace, async (made) => {
      const text = await aFile(made);
      const file = await readBack(text);
      expect(await aFile({ ...file, records: [...file.records].reverse() })).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test("[BW9] what arrives twice is there once", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkspace, async (made) => {
      const file = await readBack(await aFile(made));
      const there = await aDevice();
      await there.records.takeIn(file.records);
      const once = recordsOfWorkspace(there.records, made.workspace);
      await there.records.takeIn(file.records);
      expect(recordsOfWorkspace(there.records, made.workspace)).toEqual(once);
    }),
    { numRuns: 50 },
  );
});

test("[BW9] two devices that take in each other's file end up alike", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkspace, anyWorkspace, async (one, other) => {
      const [here, there] = [await aDevice(one.records), await aDevice(other.records)];
      await here.records.takeIn(other.records);
      await there.records.takeIn(one.records);
      const textOn = (device: typeof here) => recordsText(recordsOfWorkspace(device.records, one.workspace));
      expect(textOn(here)).toBe(textOn(there));
    }),
    { numRuns: 50 },
  );
});

/** What may happen to a file on its way: a letter changes, a part goes missing, something else comes in between. */
const damage = fc.oneof(
  fc.record({ at: fc.nat(), remove: fc.constant(1), insert: fc.string({ unit: "binary", maxLength: 3 }) }),
  fc.record({ at: fc.nat(), remove: fc.nat({ max: 500 }), insert: fc.constant("") }),
  fc.record({ at: fc.nat(), remove: fc.constant(1_000_000), insert: fc.constant("") }),
  fc.record({
    at: fc.nat(),
    remove: fc.constant(0),
    insert: fc.constantFrom('"x":1,', "null", " ", "\n", "}"),
  }),
);

test("[BW12] a file that something happened to is refused, or says exactly what it said", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkspace, damage, async (made, { at, remove, insert }) => {
      const text = await aFile(made);
      const place = at % text.length;
      const damaged = text.slice(0, place) + insert + text.slice(place + remove);
      const result = await read(bytesOf(damaged));
      if (result.kind === "file") expect(recordsText(result.file.records)).toBe(recordsText(made.records));
      else expect(["damaged", "foreign", "newer"]).toContain(result.kind);
    }),
    { numRuns: 400 },
  );
});

test("[BW12] so is one of which a single bit turned over", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkspace, fc.nat(), fc.nat({ max: 7 }), async (made, at, bit) => {
      const bytes = bytesOf(await aFile(made));
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
      const result = await read(bytes);
      if (result.kind === "file") expect(recordsText(result.file.records)).toBe(recordsText(made.records));
      else expect(["damaged", "foreign", "newer"]).toContain(result.kind);
    }),
    { numRuns: 400 },
  );
});

test("anything else is refused, and nothing makes the reader fail", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json().map(bytesOf)), async (bytes) => {
      expect((await read(bytes)).kind).toBe("foreign");
    }),
  );
});
