import { anyWorkspace } from "../../../test/workspace-file/anyWorkspace";
import fc from "fast-check";
import type { KindedRecord } from "../workspace/recordChange";
import { problemsOfWhole } from "./problemsOfWhole";
import { withNewIds } from "./withNewIds";

function newIds(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `99999999-9999-4999-8999-${String(made).padStart(12, "0")}`;
  };
}

/** Adoptions, and meetings with who was in them. */
const ofTheOriginal = ["decision", "snapshot", "session", "presence", "contribution"];

/** What a record says beside its ids and what it points at. */
function saying({ kind, record }: KindedRecord): unknown {
  const text = JSON.stringify({ ...record, kind, id: null, workspace: null });
  return text.replaceAll(/"[0-9]{8}-[0-9]{4}-4[0-9]{3}-8[0-9]{3}-[0-9]{12}"/g, '"id"');
}

test("[BW10] a copy hangs together as the original did, says the same, and shares no id with it", () => {
  fc.assert(
    fc.property(anyWorkspace, ({ records }) => {
      const copy = withNewIds(records, newIds());
      const workspace = copy[0]?.record.workspace;
      if (!workspace) throw new Error("A copy begins with the workspace, as the original does.");
      expect(problemsOfWhole(workspace, copy)).toEqual([]);
      const before = new Set(records.flatMap(({ record }) => [record.id as string, record.workspace]));
      // Texts may hold anything, so look at the ids by themselves.
      for (const { record } of copy) expect(before.has(record.id)).toBe(false);
      const copied = records.filter(({ kind }) => !ofTheOriginal.includes(kind));
      expect(copy.map(saying)).toEqual(copied.map(saying));
    }),
  );
});

test("[BW10] every pointer goes to the copy", () => {
  const copy = fc.sample(anyWorkspace, 1).flatMap(({ records }) => withNewIds(records, newIds()));
  const all = new Set(copy.map(({ record }) => record.id as string));
  const pointers = copy.flatMap(({ kind, record }): readonly (string | null | undefined)[] => {
    if (kind === "answer") return [record.assessment, record.carriedFrom];
    if (kind === "measure") return [record.plan, record.origin?.assessment];
    if (kind === "actionPlan") return [...record.assessments, ...record.logos];
    return [];
  });
  expect(pointers).toHaveLength(6);
  expect(pointers.filter((pointer) => !all.has(pointer ?? ""))).toEqual([]);
});
