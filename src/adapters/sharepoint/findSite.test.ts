import { AppError } from "@/ports/appError";
import { talkingGraph } from "../../../test/fakes/graph/aClient";
import { findSite } from "./findSite";

function aTenant() {
  const talking = talkingGraph();
  const team = talking.graph.addSite({ path: "/sites/veiligheid", displayName: "Veiligheid" });
  return { ...talking, team, host: `https://${team.hostname}` };
}

test.each([
  "/sites/veiligheid",
  "/sites/veiligheid/",
  "/sites/veiligheid/Lists/Maatregelen/AllItems.aspx?viewid=1#top",
  "/sites/Veiligheid/SitePages/Home.aspx",
])("the site is found at %s", async (path) => {
  const { clientOf, team, host } = aTenant();

  expect(await findSite(clientOf("anna"), `  ${host}${path} `)).toEqual({
    id: team.id,
    name: "Veiligheid",
    url: `${host}/sites/veiligheid`,
  });
});

test.each(["", "/", "/SitePages/Home.aspx"])("without a path it is the first site: %j", async (path) => {
  const { clientOf, graph, host } = aTenant();

  expect(await findSite(clientOf("anna"), host + path)).toMatchObject({ id: graph.rootSite().id });
});

test.each(["veiligheid", "http://x.sharepoint.com/sites/a", "", "javascript:alert(1)"])(
  "%j is no address of a site, and nothing is sent",
  async (address) => {
    const { clientOf, graph } = aTenant();

    await expect(findSite(clientOf("anna"), address)).rejects.toMatchObject({
      detail: { code: "siteUnknown", address },
    });
    expect(graph.log).toEqual([]);
  },
);

test("a site that is not there, or not for this person, is not known", async () => {
  const { clientOf, graph, team, host } = aTenant();
  graph.settings.noRight = 403;
  team.roles["bert"] = "none";

  const failures = await Promise.all([
    findSite(clientOf("anna"), `${host}/sites/nergens`).catch((error: unknown) => error),
    findSite(clientOf("bert"), `${host}/sites/veiligheid`).catch((error: unknown) => error),
  ]);

  expect(failures.map((error) => error instanceof AppError && error.detail.code)).toEqual([
    "siteUnknown",
    "siteUnknown",
  ]);
});

test("without a network it is not the address that is wrong", async () => {
  const { clientOf, graph, host } = aTenant();
  graph.faults.add({ when: () => true, fault: { kind: "cut", moment: "before" } });

  await expect(findSite(clientOf("anna"), host)).rejects.toMatchObject({
    detail: { code: "remoteUnreachable" },
  });
});
