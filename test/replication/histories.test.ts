import fc from "fast-check";
import { canonicalText } from "@/domain/text/canonicalText";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { anyHistory, play, type Outcome } from "./histories";

test("[SY1] whatever happens, all end with the same, and nothing anybody wrote is lost", async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      const outcome = await play(history);
      expectOneRowPerKey(outcome);
      expectConvergence(outcome);
      expectNothingLost(outcome);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 300) },
  );
});

function expectOneRowPerKey({ rows }: Outcome): void {
  const ids = rows.map(({ record }) => record.id);
  expect(new Set(ids).size).toBe(ids.length);
}

function expectConvergence({ clients, rows, waiting }: Outcome): void {
  expect(waiting.every((count) => count === 0)).toBe(true);
  const there = texts(rows);
  for (const client of clients) expect(texts(client)).toEqual(there);
}

/** A text is in the record, or in a conflict, or somebody who saw it wrote something else. */
function expectNothingLost({ rows, written }: Outcome): void {
  const replaced = new Set(written.map(({ before }) => before));
  const kept = new Set(
    rows.flatMap((row) =>
      row.kind === "conflict"
        ? [row.record.kept, row.record.other]
        : (Object.values(row.record as object) as readonly unknown[]),
    ),
  );
  const lost = written.filter(({ text }) => !replaced.has(text) && !kept.has(text));
  expect(lost).toEqual([]);
}

function texts(records: readonly KindedRecord[]): readonly string[] {
  return records.map((each) => canonicalText({ ...each.record, version: 0 })).sort();
}
