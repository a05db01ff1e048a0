import { GraphClient } from "@/adapters/graph/graphClient";
import { connectSite } from "@/adapters/sharepoint/connectSite";
import { commonColumns } from "@/adapters/sharepoint/listDefinition";
import { lists } from "@/adapters/sharepoint/lists/allLists";
import { cellsOf, readRow } from "@/adapters/sharepoint/rows";
import { siteSetUp } from "@/adapters/sharepoint/setUpSite";
import { sharepointRemote } from "@/adapters/sharepoint/sharepointRemote";
import { checkRecord } from "@/adapters/workspace-file/checkRecord";
import type { SiteId } from "@/ports/sharedSite";
import { createFakeGraph, type FakeGraphOptions } from "../fakes/graph/createFakeGraph";
import { aMeasure } from "../fixtures/builders";
import { manualClock } from "../fakes/graph/state/clock";
import { graphFaults } from "./graphFaults";
import type { Fault, SharedPlace } from "./sharedPlace";

const site = "root" as SiteId;
const base = "https://graph.microsoft.com/v1.0";

/** The lists of the app in a fake SharePoint site. */
export async function graphPlace(
  options: FakeGraphOptions = {},
): Promise<SharedPlace & { readonly graph: ReturnType<typeof createFakeGraph> }> {
  const clock = manualClock();
  const graph = createFakeGraph({ ...options, clock });
  /** Befalls one of the next requests, or one part of a batch. */
  let coming: Fault = "none";
  let asked = 0;
  graph.faults.chooseWith(({ method }) => {
    const fault = graphFaults[coming];
    asked += 1;
    // A site that is full can still be read; and not always the first part of a batch.
    if (!fault || (coming === "full" && method === "GET") || asked % 3 === 0) return null;
    coming = "none";
    return fault;
  });
  const client = (who: string, fault: () => Fault) =>
    new GraphClient({
      base,
      fetch: async (request) => {
        const trouble = fault();
        if (trouble === "before") throw new TypeError("fetch failed");
        coming = trouble === "after" ? "none" : trouble;
        const response = await graph.fetch(request);
        coming = "none";
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
  let names = { measure: lists.measure.name, conflict: lists.conflict.name };
  const rowsOf = (kind: keyof typeof names) =>
    staff.rows(names[kind]).flatMap((row) => {
      const read = readRow(lists[kind], row.fields, "", checkRecord);
      return read ? [{ item: row.id, kinded: read.kinded }] : [];
    });
  return {
    graph,
    connect: async (who, fault) => {
      const state = { isReady: false };
      const connection = await connectSite(
        client(who, () => (state.isReady ? fault() : "none")),
        site,
        { check: checkRecord, knownFile: async () => undefined, report: () => undefined },
      );
      state.isReady = true;
      return sharepointRemote(connection);
    },
    all: () => [...rowsOf("measure"), ...rowsOf("conflict")],
    remark: (item, remarks) => {
      staff.changeRow(names.measure, item, { Opmerkingen: remarks });
    },
    delete: (item) => {
      staff.deleteRow(names.measure, item);
    },
    add: (title) => {
      const cells = { ...cellsOf(lists.measure, aMeasure({ title })), [commonColumns.id.name]: "" };
      staff.addRow(names.measure, cells);
    },
    rename: () => {
      const measure = `${names.measure} oud`;
      staff.renameList(names.measure, measure);
      names = { ...names, measure };
    },
    setRight: (who, right) => {
      graph.rootSite().roles[who] = right;
    },
    problems: () => graph.problems,
    expire: () => {
      for (const kind of ["measure", "conflict"] as const)
        staff.forgetTokens(names[kind], "resyncChangesApplyDifferences");
    },
  };
}
