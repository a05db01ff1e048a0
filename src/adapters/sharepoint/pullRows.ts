import type { RemoteRow } from "@/domain/replication/replica";
import { AppError } from "@/ports/appError";
import type { PulledPage, PullRequest } from "@/ports/remote";
import { batchSize, sendBatch, type BatchAnswer } from "../graph/sendBatch";
import { type GraphRequest, isSuccess, partOf } from "../graph/graphMessages";
import type { Connection } from "./connection";
import { giveKey, hasKey } from "./giveKey";
import { refusalOfAnswer } from "./refusals";
import { goneRow, isDeleted, presentRow } from "./items";
import { lists } from "./lists/allLists";
import { readFile } from "./library";

/** A page of each list that is asked for, all in one request to Graph. */
export async function pullRows(
  connection: Connection,
  requests: readonly PullRequest[],
): Promise<readonly PulledPage[]> {
  const pages: PulledPage[] = [];
  for (let from = 0; from < requests.length; from += batchSize) {
    const those = requests.slice(from, from + batchSize);
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
function deltaRequest({ pathOf }: Connection, { kind, since }: PullRequest): GraphRequest {
  return { method: "GET", path: since ?? `${pathOf(kind)}/items/delta?$expand=fields` };
}

async function pageFrom(
  connection: Connection,
  { kind }: PullRequest,
  answer: BatchAnswer,
): Promise<PulledPage> {
  if (answer === "unclear") return { kind: "failed", recordKind: kind, refusal: null };
  // Gone: the token is too old. https://learn.microsoft.com/graph/delta-query-overview#synchronization-reset
  if (answer.status === 410) return { kind: "expired", recordKind: kind };
  if (!isSuccess(answer)) {
    const refusal = answer.status >= 500 ? null : refusalOfAnswer(answer);
    return { kind: "failed", recordKind: kind, refusal };
  }
  const next = partOf(answer.body, "@odata.nextLink");
  const delta = partOf(answer.body, "@odata.deltaLink");
  const token = connection.client.pathBelow(String(next ?? delta));
  const value = partOf(answer.body, "value");
  const rows: RemoteRow[] = [];
  for (const item of Array.isArray(value) ? (value as readonly unknown[]) : []) {
    const row = await rowFrom(connection, kind, item);
    if (row) rows.push(row);
  }
  return { kind: "page", recordKind: kind, rows, next: token, isMore: next !== undefined };
}

async function rowFrom(
  connection: Connection,
  kind: PullRequest["kind"],
  item: unknown,
): Promise<RemoteRow | undefined> {
  const list = lists[kind];
  const id = String(partOf(item, "id"));
  if (isDeleted(item)) {
    connection.report(list.name, id, undefined);
    return goneRow(list, item);
  }
  if (!hasKey(item)) {
    // It comes by again with the key that it gets.
    connection.report(list.name, id, await giveKey(connection, list, item));
    return undefined;
  }
  const file = list.fileField === null ? "" : await readFile(connection, list, item);
  const { row, problem } = presentRow(list, item, file, connection.check);
  connection.report(list.name, id, problem);
  return row;
}
