import fc from "fast-check";
import { canonicalText } from "@/domain/text/canonicalText";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { anyHistory } from "./anyHistory";
import { graphPlace } from "./graphPlace";
import { MemorySharedPlace } from "./memoryRemote";
import { type Outcome, playHistory } from "./playHistory";
import type { SharedPlace } from "./sharedPlace";

const runs = Number(process.env["HISTORIES"] ?? 300);
const seed = process.env["SEED"];

test.each<[string, () => Promise<SharedPlace>]>([
  ["memory", async () => new MemorySharedPlace()],
  ["the lists of SharePoint", graphPlace],
])("[SY1] in %s all end with the same, and nothing anybody wrote is lost", async (_, place) => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      const outcome = await playHistory(history, await place());
      expectOneRowPerKey(outcome);
      expectConvergence(outcome);
      expectNothingLost(outcome);
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }) },
  );
});

function expectOneRowPerKey({ rows }: Outcome): void {
  const ids = rows.map(({ record }) => record.id);
  expect(new Set(ids).size).toBe(ids.length);
}

function expectConvergence({ clients, rows, waiting }: Outcome): void {
  expect(waiting.filter((count) => count > 0)).toEqual([]);
  const there = texts(rows);
  for (const client of clients) expect(texts(client)).toEqual(there);
}

/** A text is in the record, or in a conflict, or somebody who saw it wrote something else. */
function expectNothingLost({ rows, written }: Outcome): void {
  const replaced = new Set(written.map(({ before }) => before));
  const kept = new Set(
    rows.flatMap(({ kind, record }) =>
      kind === "conflict" ? [record.kept, record.other] : (Object.values(record) as readonly unknown[]),
    ),
  );
  const lost = written.filter(({ text }) => !replaced.has(text) && !kept.has(text));
  expect(lost).toEqual([]);
}

function texts(records: readonly KindedRecord[]): readonly string[] {
  return records.map(({ record }) => canonicalText({ ...record, version: 0 })).sort();
}
