import fc from "fast-check";
import { canonicalText } from "@/domain/text/canonicalText";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { anyHistory, type History } from "./anyHistory";
import { graphPlace } from "./graphPlace";
import { MemorySharedPlace } from "./memoryRemote";
import { type Outcome, playHistory } from "./playHistory";
import type { SharedPlace } from "./sharedPlace";

/**
 * Three hundred of each in `npm test`, the same every time: what fails there was broken by the change that is tested. New
 * ones are for `npm run fuzz`, which says how many, and from which seed if not from a new one.
 */
const asked = process.env["HISTORIES"];
const [runs, seed] = asked === undefined ? [300, "20261121"] : [Number(asked), process.env["SEED"]];
const patience = 6 * 60 * 60_000;

test.each<[string, (history: History) => Promise<SharedPlace>]>([
  ["memory", async () => new MemorySharedPlace()],
  ["the lists of SharePoint", ({ settings }) => graphPlace({ settings })],
])(
  "[SY1] in %s all end with the same, and nothing anybody wrote is lost",
  async (_, place) => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const shared = await place(history);
        const outcome = await playHistory(history, shared);
        expectOneRowPerKey(outcome);
        expectConvergence(outcome);
        expectNothingLost(outcome);
        const isMadeAnew = history.happenings.some(({ kind }) => kind === "staffDelete");
        // A row that was deleted and is put back is compared with nothing: then texts may meet that followed each other.
        if (!isMadeAnew) expectNoConflictWithOneself(outcome);
        expect(shared.problems()).toEqual([]);
      }),
      { numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }) },
    );
  },
  patience,
);

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

/** Who replaced a text knowingly did not write beside it: no answer to what was sent makes no double change. [SY6] */
function expectNoConflictWithOneself({ rows, written }: Outcome): void {
  const replaced = new Set(written.map(({ text, before }) => `${before} → ${text}`));
  const needless = rows.flatMap(({ kind, record }) => {
    if (kind !== "conflict") return [];
    const { kept, other } = record;
    return replaced.has(`${kept} → ${other}`) || replaced.has(`${other} → ${kept}`) ? [record] : [];
  });
  expect(needless).toEqual([]);
}

function texts(records: readonly KindedRecord[]): readonly string[] {
  return records.map(({ record }) => canonicalText({ ...record, version: 0 })).sort();
}
