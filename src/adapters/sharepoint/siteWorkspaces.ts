import { newShadow, type Refusal } from "@/domain/replication/replica";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { Workspace } from "@/domain/workspace/workspace";
import { AppError } from "@/ports/appError";
import type { RecordCheck } from "@/ports/recordCheck";
import type { SiteId } from "@/ports/sharedSite";
import type { GraphClient } from "../graph/graphClient";
import type { Connection } from "./connection";
import { connectSite } from "./connectSite";
import { pullRows } from "./pullRows";
import { pushRows } from "./pushRows";

/** The workspaces in a site, read from its list: for who chooses one before anything of the site is on this device. */
export async function workspacesIn(
  client: GraphClient,
  site: SiteId,
  check: RecordCheck,
): Promise<readonly Workspace[]> {
  const connection = await connectSite(client, site, { ...alone, check });
  const found = new Map<string, Workspace>();
  let since: string | null = null;
  for (let isMore = true; isMore;) {
    const [page] = await pullRows(connection, [{ kind: "workspace", since }]);
    if (page?.kind !== "page") throw failureOf(page?.kind === "failed" ? page.refusal : null);
    for (const row of page.rows) {
      // The same row may come by more than once; the last one counts.
      if (row.kind === "present" && row.row.kind === "workspace") found.set(row.handle.item, row.row.record);
      else if (row.kind === "gone") found.delete(row.item);
    }
    since = page.next;
    isMore = page.isMore;
  }
  return [...found.values()].filter(({ deletedAt }) => deletedAt === null);
}

/** Puts a new workspace in the list of a site. Doing it again does nothing. */
export async function addWorkspace(client: GraphClient, site: SiteId, workspace: Workspace): Promise<void> {
  const connection = await connectSite(client, site, { ...alone, check: () => [] });
  const kinded: KindedRecord = { kind: "workspace", record: workspace };
  const [outcome] = await pushRows(connection, [{ kinded, shadow: newShadow(kinded) }]);
  if (outcome?.kind === "refused") throw failureOf(outcome.refusal);
  if (outcome?.kind === "unclear") throw new AppError({ code: "remoteUnreachable" });
}

/** Nothing of the site is on this device yet, and nobody is there to be told of a row. */
const alone: Pick<Connection, "knownFile" | "report"> = {
  knownFile: () => Promise.resolve(undefined),
  report: () => undefined,
};

function failureOf(refusal: Refusal | null): AppError {
  if (refusal === null) return new AppError({ code: "remoteUnreachable" });
  return refusal.reason === "notAllowed"
    ? new AppError({ code: "rightMissing", right: "schrijven in de lijst Werkruimtes" })
    : new AppError({ code: "remoteRefused", reason: refusal.detail });
}
