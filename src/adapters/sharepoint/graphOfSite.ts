import { AppError } from "@/ports/appError";
import type { SiteId } from "@/ports/sharedSite";
import type { GraphClient } from "../graph/graphClient";
import { type GraphAnswer, isSuccess, NoAnswer, partOf, refusalOf } from "../graph/graphMessages";

/** The path of a list in a site. */
export function listPath(site: SiteId, list: string): string {
  return `/sites/${encodeURIComponent(site)}/lists/${encodeURIComponent(list)}`;
}

/** What Graph answered, when it was no refusal. `right` names what is missing when it says that something is. */
export async function expectSuccess(answering: Promise<GraphAnswer>, right: string): Promise<unknown> {
  const answer = await answering.catch((error: unknown) => {
    throw error instanceof NoAnswer ? new AppError({ code: "remoteUnreachable" }, error) : error;
  });
  if (isSuccess(answer)) return answer.body;
  throw refusalError(answer, right);
}

export function refusalError(answer: GraphAnswer, right: string): AppError {
  const { code, message } = refusalOf(answer);
  if (answer.status === 401) return new AppError({ code: "signInNeeded" });
  if (answer.status === 403) return new AppError({ code: "rightMissing", right });
  return new AppError({ code: "remoteRefused", reason: `${answer.status} ${code}: ${message}` });
}

/** All of a collection, page after page. */
export async function readAll(client: GraphClient, path: string, right: string): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (let next: unknown = path; typeof next === "string";) {
    const body = await expectSuccess(client.send({ method: "GET", path: next }), right);
    const value = partOf(body, "value");
    if (Array.isArray(value)) all.push(...(value as readonly unknown[]));
    next = partOf(body, "@odata.nextLink");
  }
  return all;
}

/**
 * The lists of a name, the one that has it now first. People may rename a list; the name it got at first stays in its address.
 * https://learn.microsoft.com/graph/api/resources/list
 */
export function namedLists(found: readonly unknown[], name: string): readonly unknown[] {
  const now = found.filter((each) => partOf(each, "displayName") === name);
  const atFirst = found.filter((each) => partOf(each, "name") === name && !now.includes(each));
  return [...now, ...atFirst];
}
