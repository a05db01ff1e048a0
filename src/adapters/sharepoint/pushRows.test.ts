import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { Edit } from "@/domain/replication/replica";
import { talkingGraph } from "../../../test/fakes/graph/aClient";
import type { SeenRequest } from "../../../test/fakes/graph/faults/fault";
import type { Settings } from "../../../test/fakes/graph/settings";
import { checkRecord } from "../workspace-file/checkRecord";
import type { SiteId } from "@/ports/sharedSite";
import { connectSite } from "./connectSite";
import { siteSetUp } from "./setUpSite";
import { sharepointRemote } from "./sharepointRemote";

const site = "root" as SiteId;
const plan = "00000000-0000-4000-8000-000000000004";
const isNewRow = ({ method, url, isBatched }: SeenRequest) =>
  isBatched && method === "POST" && url.endsWith("/items");

async function aSite(settings: Partial<Settings> = {}) {
  const talking = talkingGraph({ settings });
  await siteSetUp(talking.clientOf("owner")).carryOut(site, () => undefined);
  const connection = await connectSite(talking.clientOf("anna"), site, {
    check: checkRecord,
    knownFile: async () => undefined,
    report: () => undefined,
  });
  return { ...talking, remote: sharepointRemote(connection), staff: talking.graph.staff() };
}

const duplicateStatuses = [400, 409, 500] as const;

test.each(duplicateStatuses.flatMap((status) => [false, true].map((leaves) => [status, leaves] as const)))(
  "[SY6] a row that was made without our hearing of it is not made twice (%i, an empty row left behind: %j)",
  async (duplicateStatus, duplicateLeavesEmptyRow) => {
    const { remote, staff, graph } = await aSite({ duplicateStatus, duplicateLeavesEmptyRow });
    graph.faults.add({ when: isNewRow, fault: { kind: "cut", moment: "after" }, times: 1 });

    const [first] = await remote.push([newMeasure(1)]);
    const [second] = await remote.push([newMeasure(1)]);

    expect(first?.kind).toMatch(/^(?:unclear|overtaken)$/);
    expect(second).toMatchObject({ kind: "overtaken", row: { row: newMeasure(1).kinded, unreadable: [] } });
    expect(staff.rows("Maatregelen").filter(({ fields }) => "Sleutel" in fields)).toHaveLength(1);
    expect(graph.problems).toEqual([]);
  },
);

test("an empty row that a refused create left behind is nobody's", async () => {
  const { remote, staff } = await aSite({ duplicateStatus: 500, duplicateLeavesEmptyRow: true });
  await remote.push([newMeasure(1)]);
  await remote.push([newMeasure(1)]);
  expect(staff.rows("Maatregelen")).toHaveLength(2);

  const [page] = await remote.pull([{ kind: "measure", since: null }]);

  expect(page?.kind === "page" && page.rows.map((row) => row.kind)).toEqual(["present"]);
});

test("only what changed is sent, on condition that nobody changed the row since", async () => {
  const { remote, staff, graph } = await aSite();
  const written = await pushedMeasure(remote);
  staff.changeRow("Maatregelen", "1", { Kosten: "Gering" });

  const changed = { ...written.base, costs: "Veel" } as KindedRecord["record"];
  const [outcome] = await remote.push([edit(changed, written)]);

  expect(outcome).toMatchObject({ kind: "overtaken", row: { row: { record: { costs: "Gering" } } } });
  expect(graph.problems).toEqual([]);
});

test("what says the same as its row is not sent", async () => {
  const { remote, graph } = await aSite();
  const written = await pushedMeasure(remote);
  const before = graph.log.length;

  expect(await remote.push([edit(written.base, written)])).toMatchObject([{ kind: "written" }]);
  expect(graph.log).toHaveLength(before);
});

test("a row that was deleted in the list itself is gone", async () => {
  const { remote, staff } = await aSite();
  const written = await pushedMeasure(remote);
  staff.deleteRow("Maatregelen", "1");

  const changed = { ...written.base, costs: "Veel" } as KindedRecord["record"];
  expect(await remote.push([edit(changed, written)])).toEqual([{ kind: "gone" }]);
});

test("[SY8] of twenty one is refused, and the others are written", async () => {
  const { remote, staff, graph } = await aSite();
  const edits = Array.from({ length: 20 }, (_, index) => newMeasure(index + 1));
  const wrong = { ...edits[7]?.kinded.record, title: "x".repeat(64_000) } as KindedRecord["record"];

  const outcomes = await remote.push(edits.map((each, index) => (index === 7 ? edit(wrong) : each)));

  expect(outcomes.map(({ kind }) => kind)).toEqual(
    edits.map((_, index) => (index === 7 ? "refused" : "written")),
  );
  expect(outcomes[7]).toMatchObject({ refusal: { reason: "notAccepted" } });
  expect(staff.rows("Maatregelen")).toHaveLength(19);
  expect(graph.problems).toEqual([]);
});

test.each([
  ["a reader", "notAllowed"],
  ["a list that is gone", "listGone"],
] as const)("%s is refused with the reason", async (what, reason) => {
  const { remote, staff, graph } = await aSite();
  if (what === "a reader") graph.rootSite().roles["anna"] = "read";
  else staff.deleteList("Maatregelen");

  expect(await remote.push([newMeasure(1)])).toMatchObject([{ kind: "refused", refusal: { reason } }]);
});

test.each([
  [429, "unclear"],
  [500, "unclear"],
  [502, "unclear"],
  [507, "refused"],
] as const)("a server that keeps answering %i leaves a row %s", async (status, kind) => {
  const { remote, graph } = await aSite();
  graph.faults.add({ when: isNewRow, fault: { kind: "answer", status, moment: "before" } });

  expect(await remote.push([newMeasure(1)])).toMatchObject([{ kind }]);
  expect(graph.problems).toEqual([]);
});

test("what is too long for a row goes to the library first, and comes back", async () => {
  const { remote, graph } = await aSite();
  const text = "Vastgesteld 👩‍👧\r\n".repeat(9_000);

  expect(await remote.push([newSnapshot(text)])).toMatchObject([{ kind: "written" }]);
  const [page] = await remote.pull([{ kind: "snapshot", since: null }]);

  expect(page).toMatchObject({ rows: [{ row: { record: { text } }, unreadable: [] }] });
  expect(graph.rootSite().files.map(({ path }) => path)).toContainEqual(
    expect.stringContaining("Werken aan veiligheid/snapshot/"),
  );
});

test("[SY8] a file that is refused does not hold up the others, and its row is not made", async () => {
  const { remote, staff, graph } = await aSite();
  graph.faults.add({
    when: ({ method }) => method === "PUT",
    fault: { kind: "answer", status: 507, moment: "before" },
  });

  const outcomes = await remote.push([newSnapshot("Vastgesteld"), newMeasure(1)]);

  expect(outcomes).toMatchObject([{ kind: "refused", refusal: { reason: "full" } }, { kind: "written" }]);
  expect(staff.rows("Vastgestelde versies")).toEqual([]);
});

type Remote = Awaited<ReturnType<typeof aSite>>["remote"];

async function pushedMeasure(remote: Remote) {
  const { kinded } = newMeasure(1);
  const [outcome] = await remote.push([newMeasure(1)]);
  if (outcome?.kind !== "written") throw new Error(`Not written but ${String(outcome?.kind)}`);
  return { base: kinded.record, handle: outcome.handle };
}

function edit(record: KindedRecord["record"], shadow?: Pick<NonNullable<Edit["shadow"]>, "base" | "handle">) {
  const kinded = { kind: "measure", record } as KindedRecord;
  const rest = { id: record.id, recordKind: "measure", sent: [], isMissing: false, refusal: null } as const;
  return { kinded, shadow: shadow ? { ...rest, ...shadow } : null } satisfies Edit;
}

function stamp(number: number) {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    workspace: "00000000-0000-4000-8000-0000000000aa",
    version: 0,
    updatedAt: "2026-11-21T12:00:00.000Z",
    updatedBy: "anna",
    deletedAt: null,
  };
}

function newMeasure(number: number): Edit {
  const texts = { title: "Afspraken", currentState: "", improvement: "", intendedResult: "" };
  const own = { responsible: "", planning: "", costs: "", remarks: "", state: "planned", priority: "high" };
  const rest = {
    plan,
    standard: 3,
    order: "a0",
    origin: null,
    dueOn: null,
    oneOffCosts: 0,
    yearlyCosts: null,
  };
  return edit({ ...stamp(number), ...texts, ...own, ...rest } as unknown as KindedRecord["record"]);
}

function newSnapshot(text: string): Edit {
  const record = { ...stamp(99), subject: plan, text };
  return { kinded: { kind: "snapshot", record } as unknown as KindedRecord, shadow: null };
}
