import type { Refusal, RemoteRow } from "@/domain/replication/replica";
import { AppError } from "@/ports/appError";
import type { RecordKind } from "@/domain/workspace/records";
import type { PulledPage, PullRequest, PullToken } from "@/ports/remote";
import { batchSize, sendBatch, type BatchAnswer } from "../graph/sendBatch";
import { type GraphAnswer, type GraphRequest, isSuccess, partOf } from "../graph/graphMessages";
import type { Connection } from "./connection";
import { giveKey, hasKey } from "./giveKey";
import { refusalOfAnswer } from "./refusals";
import { goneRow, isDeleted, presentRow } from "./items";
import { lists } from "./lists/allLists";
import { readFile } from "./library";
import { expectColumns } from "./missingColumns";

/** A page of each list that is asked for, all in one request to Graph. */
export async function pullRows(
  connection: Connection,
  requests: readonly PullRequest[],
): Promise<readonly PulledPage[]> {
  const isOfToday = ({ kind, since }: PullRequest) =>
    since === null || pathIn(connection, kind, since) !== null;
  // Of a list that was made anew everything is read.
  const pages: PulledPage[] = requests
    .filter((request) => !isOfToday(request))
    .map(({ kind }) => ({ kind: "expired", recordKind: kind }));
  const asked = requests.filter(isOfToday);
  for (let from = 0; from < asked.length; from += batchSize) {
    const those = asked.slice(from, from + batchSize);
    const answers = await sendBatch(
      connection.client,
      those.map((each) => deltaRequest(connection, each)),
    );
    // Nothing at all came through: that is for the whole round.
    if (answers.every((answer) => answer === "unclear")) throw new AppError({ code: "remoteUnreachable" });
    for (const [index, request] of those.entries()) {
      pages.push(await pageFrom(connection, request, answers[index] ?? "unclear"));
    }
  }
  return pages;
}

/** https://learn.microsoft.com/graph/api/listitem-delta */
function deltaRequest(connection: Connection, { kind, since }: PullRequest): GraphRequest {
  const goingOn = since === null ? null : pathIn(connection, kind, since);
  return { method: "GET", path: goingOn ?? `${connection.pathOf(kind)}/items/delta?$expand=fields` };
}

/** A token is the id of its list and the path that Graph gave; null when that list is not there any more. */
function pathIn({ listOf }: Connection, kind: RecordKind, token: PullToken): string | null {
  const list = `${listOf(kind)} `;
  return token.startsWith(list) ? token.slice(list.length) : null;
}

async function pageFrom(
  connection: Connection,
  { kind, since }: PullRequest,
  answer: BatchAnswer,
): Promise<PulledPage> {
  if (answer === "unclear") return { kind: "failed", recordKind: kind, refusal: null };
  // Gone: the token is too old. https://learn.microsoft.com/graph/delta-query-overview#synchronization-reset
  if (answer.status === 410) return { kind: "expired", recordKind: kind };
  if (!isSuccess(answer)) {
    return { kind: "failed", recordKind: kind, refusal: whyUnreadable(kind, answer) };
  }
  const next = partOf(answer.body, "@odata.nextLink");
  const delta = partOf(answer.body, "@odata.deltaLink");
  const token = `${connection.listOf(kind)} ${connection.client.pathBelow(String(next ?? delta))}`;
  const value = partOf(answer.body, "value");
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const present = items.filter((item) => !isDeleted(item));
  // Before the first reading the columns were looked at already.
  if (since !== null && connection.emptyCells.areNew(lists[kind], present))
    await expectColumns(connection, kind);
  connection.emptyCells.remember(lists[kind], present);
  const rows: RemoteRow[] = [];
  for (const item of items) {
    const row = await rowFrom(connection, kind, item);
    if (row) rows.push(row);
  }
  return { kind: "page", recordKind: kind, rows, next: token, isMore: next !== undefined };
}

/** What a row says; undefined when it cannot be known which record it is. Tells what is wrong in it. */
export async function rowFrom(
  connection: Connection,
  kind: RecordKind,
  item: unknown,
): Promise<RemoteRow | undefined> {
  const list = lists[kind];
  const id = String(partOf(item, "id"));
  if (isDeleted(item)) {
    connection.report(list.name, id, undefined);
    return goneRow(connection, list, item);
  }
  if (!hasKey(item)) {
    // It comes by again with the key that it gets.
    connection.report(list.name, id, await giveKey(connection, list, item));
    return undefined;
  }
  const file = list.fileField === null ? "" : await readFile(connection, list, item);
  const { row, problem } = presentRow(connection, list, item, file);
  connection.report(list.name, id, problem);
  return row;
}

/** Null when a server in trouble says nothing about the list. */
function whyUnreadable(kind: RecordKind, answer: GraphAnswer): Refusal | null {
  if (answer.status >= 500) return null;
  return answer.status === 404 ? { reason: "listGone", detail: lists[kind].name } : refusalOfAnswer(answer);
}
