import { AppError } from "@/ports/appError";
import type { SiteId } from "@/ports/sharedSite";
import { talkingGraph } from "../../../test/fakes/graph/aClient";
import { checkRecord } from "../workspace-file/checkRecord";
import { connectSite } from "./connectSite";
import { siteSetUp } from "./setUpSite";

const site = "root" as SiteId;
const surroundings = { check: checkRecord, knownFile: async () => undefined, report: () => undefined };
const detailOf = (error: unknown) => (error instanceof AppError ? error.detail : error);

async function aSite() {
  const talking = talkingGraph();
  const setUp = siteSetUp(talking.clientOf("owner"));
  await setUp.carryOut(site, () => undefined);
  return { ...talking, setUp };
}

test("a list that got another name, or columns with other titles, is still ours", async () => {
  const { graph, clientOf, setUp } = await aSite();
  graph.staff().renameList("Maatregelen", "Acties");
  graph.staff().renameColumn("Acties", "Kosten", "Budget");

  expect(await setUp.look(site)).toEqual([]);
  const connection = await connectSite(clientOf("anna"), site, surroundings);
  expect(connection.pathOf("measure")).toContain(graph.staff().list("Acties").id);
});

test("lists of a newer app are left alone by an older one", async () => {
  const { graph, clientOf } = await aSite();
  await clientOf("owner").send({
    method: "POST",
    path: `/sites/root/lists/${graph.staff().list("Deelnemers").id}/columns`,
    body: { name: "Versie2", text: {} },
  });

  expect(await connectSite(clientOf("anna"), site, surroundings).catch(detailOf)).toEqual({
    code: "listsNewer",
  });
});

test("without its lists a site is not connected, and the lists are named", async () => {
  const { graph, clientOf } = await aSite();
  graph.staff().deleteList("Antwoorden");

  expect(await connectSite(clientOf("anna"), site, surroundings).catch(detailOf)).toEqual({
    code: "listsMissing",
    lists: ["Antwoorden"],
  });
});
