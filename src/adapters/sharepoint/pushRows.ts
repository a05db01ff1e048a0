import type { Edit, PushOutcome } from "@/domain/replication/replica";
import { sendBatch, type BatchAnswer } from "../graph/sendBatch";
import { type GraphAnswer, type GraphRequest, isSuccess, partOf } from "../graph/graphMessages";
import type { Connection } from "./connection";
import { presentRow } from "./items";
import { itemIn, rowHandle } from "./rowHandle";
import { writeFile } from "./library";
import { commonColumns } from "./listDefinition";
import { lists } from "./lists/allLists";
import { refusalOfAnswer } from "./refusals";
import { cellsOf, changedCells, type Cells } from "./rows";

/** Sends records as rows, at most twenty at a time, each on condition that nobody changed the row since. */
export async function pushRows(
  connection: Connection,
  edits: readonly Edit[],
): Promise<readonly PushOutcome[]> {
  // A row points at its file, so the file goes first.
  const files: (PushOutcome | undefined)[] = [];
  for (const edit of edits) files.push(await pushFile(connection, edit));
  const requests = edits.map((edit, index) => (files[index] ? undefined : requestFor(connection, edit)));
  const answers = await sendSome(connection, requests);
  const looks = answers.map((answer, index) => lookNeeded(connection, edits[index], answer));
  const seen = await sendSome(connection, looks);
  return edits.map((edit, index) => files[index] ?? outcomeOf(connection, edit, answers[index], seen[index]));
}

/** Undefined when the file stands there, or when there is none; else how it ended. */
async function pushFile(connection: Connection, { kinded, shadow }: Edit): Promise<PushOutcome | undefined> {
  const { fileField } = lists[kinded.kind];
  if (fileField === null || shadow?.handle) return undefined;
  const content = (kinded.record as unknown as Readonly<Record<string, unknown>>)[fileField];
  const answer = await writeFile(connection, kinded, String(content));
  if (answer === "unclear") return { kind: "unclear" };
  if (isSuccess(answer)) return undefined;
  return refusedOrUnclear(answer);
}

/** Undefined when the row says all that the record says. */
function requestFor({ listOf, pathOf }: Connection, { kinded, shadow }: Edit): GraphRequest | undefined {
  const list = lists[kinded.kind];
  const cells = cellsOf(list, kinded.record);
  const path = `${pathOf(kinded.kind)}/items`;
  if (!shadow?.handle) return { method: "POST", path, body: { fields: withoutEmpty(cells) } };
  const item = itemIn(listOf(kinded.kind), shadow.handle);
  if (item === null) return undefined;
  const { eTag } = shadow.handle;
  const changed = shadow.base ? changedCells(cellsOf(list, shadow.base), cells) : cells;
  if (Object.keys(changed).length === 0) return undefined;
  return { method: "PATCH", path: `${path}/${item}/fields`, headers: { "If-Match": eTag }, body: changed };
}

/** A POST that was not plainly taken may have made a row all the same; one that was overtaken is read as it stands now. */
function lookNeeded(
  { listOf, pathOf }: Connection,
  edit: Edit | undefined,
  answer: BatchAnswer | undefined,
): GraphRequest | undefined {
  if (!edit || !answer) return undefined;
  const items = `${pathOf(edit.kinded.kind)}/items`;
  const { handle } = edit.shadow ?? {};
  if (!handle) {
    if (answer !== "unclear" && isSuccess(answer)) return undefined;
    const wanted = `fields/${commonColumns.id.name} eq '${edit.kinded.record.id.replaceAll("'", "''")}'`;
    return { method: "GET", path: `${items}?$expand=fields&$filter=${encodeURIComponent(wanted)}` };
  }
  const isOvertaken = answer !== "unclear" && (answer.status === 412 || answer.status === 409);
  const item = itemIn(listOf(edit.kinded.kind), handle);
  return isOvertaken ? { method: "GET", path: `${items}/${item}?$expand=fields` } : undefined;
}

function outcomeOf(
  connection: Connection,
  edit: Edit,
  answer: BatchAnswer | undefined,
  seen: BatchAnswer | undefined,
): PushOutcome {
  const handle = edit.shadow?.handle ?? null;
  const list = connection.listOf(edit.kinded.kind);
  if (handle && itemIn(list, handle) === null) return { kind: "gone" };
  if (!answer) return { kind: "written", handle };
  if (answer !== "unclear" && isSuccess(answer)) {
    return { kind: "written", handle: handle ? null : rowHandle(list, answer.body) };
  }
  if (seen !== undefined && seen !== "unclear") {
    const found = handle ? [seen.body] : listOf(partOf(seen.body, "value"));
    if (handle && seen.status === 404) return { kind: "gone" };
    const [item] = found;
    if (isSuccess(seen) && item !== undefined) return overtaken(connection, edit, item);
  }
  if (answer === "unclear") return { kind: "unclear" };
  if (handle && answer.status === 404) return { kind: "gone" };
  if (answer.status === 412 || answer.status === 409) return { kind: "unclear" };
  return refusedOrUnclear(answer);
}

/** A server in trouble says nothing about the record; a full one does. */
function refusedOrUnclear(answer: GraphAnswer): PushOutcome {
  if (answer.status >= 500 && answer.status !== 507) return { kind: "unclear" };
  return { kind: "refused", refusal: refusalOfAnswer(answer) };
}

function overtaken(connection: Connection, { kinded }: Edit, item: unknown): PushOutcome {
  const list = lists[kinded.kind];
  const own = kinded.record as unknown as Readonly<Record<string, unknown>>;
  const file = list.fileField === null ? "" : String(own[list.fileField]);
  const { row } = presentRow(connection, list, item, file);
  return row ? { kind: "overtaken", row } : { kind: "unclear" };
}

/** Sends those that are there; the places of the others stay empty. */
async function sendSome(
  { client }: Connection,
  requests: readonly (GraphRequest | undefined)[],
): Promise<readonly (BatchAnswer | undefined)[]> {
  const places = requests.flatMap((request, index) => (request ? [{ request, index }] : []));
  if (places.length === 0) return [];
  const got = await sendBatch(
    client,
    places.map(({ request }) => request),
  );
  const answers: (BatchAnswer | undefined)[] = requests.map(() => undefined);
  for (const [place, { index }] of places.entries()) answers[index] = got[place];
  return answers;
}

function withoutEmpty(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null && value !== ""));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
