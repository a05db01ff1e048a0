import { GraphClient } from "@/adapters/graph/graphClient";
import { connectSite } from "@/adapters/sharepoint/connectSite";
import { lists } from "@/adapters/sharepoint/lists/allLists";
import { readRow } from "@/adapters/sharepoint/rows";
import { siteSetUp } from "@/adapters/sharepoint/setUpSite";
import { sharepointRemote } from "@/adapters/sharepoint/sharepointRemote";
import { checkRecord } from "@/adapters/workspace-file/checkRecord";
import type { RecordKind } from "@/domain/workspace/records";
import type { SiteId } from "@/ports/sharedSite";
import { createFakeGraph, type FakeGraphOptions } from "../fakes/graph/createFakeGraph";
import { manualClock } from "../fakes/graph/state/clock";
import type { Fault, SharedPlace } from "./sharedPlace";

const site = "root" as SiteId;
const base = "https://graph.microsoft.com/v1.0";

/** The lists of the app in a fake SharePoint site. */
export async function graphPlace(
  options: FakeGraphOptions = {},
): Promise<SharedPlace & { readonly graph: ReturnType<typeof createFakeGraph> }> {
  const clock = manualClock();
  const graph = createFakeGraph({ ...options, clock });
  const client = (who: string, fault: () => Fault) =>
    new GraphClient({
      base,
      fetch: async (request) => {
        const trouble = fault();
        if (trouble === "before") throw new TypeError("fetch failed");
        const response = await graph.fetch(request);
        if (trouble === "after") throw new TypeError("fetch failed");
        return response;
      },
      token: async () => who,
      now: () => clock.now(),
      wait: async (milliseconds) => {
        clock.advance(milliseconds);
      },
      random: () => 0.5,
    });
  await siteSetUp(client("owner", () => "none")).carryOut(site, () => undefined);
  const staff = graph.staff();
  const rowsOf = (kind: RecordKind) =>
    staff.rows(lists[kind].name).flatMap((row) => {
      const read = readRow(lists[kind], row.fields, "", checkRecord);
      return read ? [{ item: String(row.id), kinded: read.kinded }] : [];
    });
  return {
    graph,
    connect: async (fault) => {
      const state = { isReady: false };
      const connection = await connectSite(
        client("anna", () => (state.isReady ? fault() : "none")),
        site,
        { check: checkRecord, knownFile: async () => undefined, report: () => undefined },
      );
      state.isReady = true;
      return sharepointRemote(connection);
    },
    all: () => [...rowsOf("measure"), ...rowsOf("conflict")],
    remark: (item, remarks) => {
      staff.changeRow(lists.measure.name, item, { Opmerkingen: remarks });
    },
    delete: (item) => {
      staff.deleteRow(lists.measure.name, item);
    },
    expire: () => {
      for (const kind of ["measure", "conflict"] as const)
        staff.forgetTokens(lists[kind].name, "resyncChangesApplyDifferences");
    },
  };
}
