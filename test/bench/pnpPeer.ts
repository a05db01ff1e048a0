import { DefaultHeaders, DefaultInit, graphfi } from "@pnp/graph";
import "@pnp/graph/list-item/index.js";
import "@pnp/graph/lists/index.js";
import "@pnp/graph/sites/index.js";
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from "@pnp/queryable";
import { listsOfSite } from "@/adapters/sharepoint/lists/allLists";
import type { FakeGraph } from "../fakes/graph/createFakeGraph";

const base = "https://graph.microsoft.com/v1.0";

/** What it costs to read the lists of the app with PnPjs, one after the other and whole: as one would without delta. */
export async function readOneByOne(
  graph: FakeGraph,
): Promise<{ readonly requests: number; readonly units: number }> {
  const ofThisComputer = globalThis.fetch;
  let requests = 0;
  // It sends with the fetch of the page.
  globalThis.fetch = (input, init) => {
    requests += 1;
    return graph.fetch(input, init);
  };
  try {
    const pnp = graphfi().using(
      DefaultInit(base),
      DefaultHeaders(),
      InjectHeaders({ Authorization: "Bearer carla" }),
      BrowserFetchWithRetry(),
      DefaultParse(),
    );
    const before = graph.units();
    const lists = await pnp.sites.getById("root").lists();
    for (const { name } of listsOfSite) {
      const id = lists.find(({ displayName }) => displayName === name)?.id ?? "";
      await pnp.sites.getById("root").lists.getById(id).items.expand("fields")();
    }
    return { requests, units: graph.units() - before };
  } finally {
    globalThis.fetch = ofThisComputer;
  }
}
