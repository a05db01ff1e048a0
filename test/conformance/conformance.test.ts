import { createFakeGraph } from "../fakes/graph/createFakeGraph";
import { serveFakeGraph } from "../fakes/graph/httpServer";
import type { Settings } from "../fakes/graph/settings";
import { wallClock } from "../fakes/graph/state/clock";
import { talkTo } from "./talk";
import { tableOf, tryAll } from "./tryAll";

test.each<Partial<Settings>>([
  {},
  { duplicateStatus: 409, staleWrite: 409, newlines: "crlf", keepsVersions: false },
  { duplicateStatus: 500, duplicateLeavesEmptyRow: true, choiceOutsideList: "accepted", deltaRepeats: true },
])("the fake does what is asked of a real site, with %j", async (settings) => {
  const graph = createFakeGraph({ clock: wallClock, settings });
  const server = await serveFakeGraph(graph);
  try {
    const tried = await tryAll(talkTo(server.url, "anna"), "root", "Proef");

    expect(tried.filter(({ isAsExpected }) => !isAsExpected)).toEqual([]);
    expect(tableOf(tried)).not.toContain("DIFFERS");
    expect(graph.rootSite().lists).toEqual([]);
    expect(graph.problems).toEqual([]);
  } finally {
    await server.close();
  }
});
