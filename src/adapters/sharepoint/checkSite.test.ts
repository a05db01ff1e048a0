import type { SiteId } from "@/ports/sharedSite";
import { siteChecks } from "@/ports/siteCheck";
import { talkingGraph } from "../../../test/fakes/graph/aClient";
import type { Settings } from "../../../test/fakes/graph/settings";
import { siteCheck } from "./checkSite";
import { siteSetUp } from "./setUpSite";

const site = "root" as SiteId;

async function aSite(settings: Partial<Settings> = {}) {
  const talking = talkingGraph({ settings });
  await siteSetUp(talking.clientOf("owner")).carryOut(site, () => undefined);
  const check = async () => {
    const client = talking.clientOf("anna");
    const results = await siteCheck(client, client).run(site, () => undefined);
    return new Map(results.map(({ id, kind, detail }) => [id, detail === "" ? kind : `${kind}: ${detail}`]));
  };
  return { ...talking, check };
}

const notOk = (results: ReadonlyMap<string, string>) =>
  [...results].filter(([, said]) => !said.startsWith("ok"));

test("a site that is as it should be passes everything, and nothing stays behind", async () => {
  const { graph, check } = await aSite();

  const results = await check();

  expect([...results.keys()]).toEqual(siteChecks);
  expect(notOk(results)).toEqual([]);
  expect(graph.staff().rows("Deelnemers")).toEqual([]);
  expect(graph.rootSite().files.filter(({ isFolder }) => !isFolder)).toEqual([]);
  expect(graph.problems).toEqual([]);
});

test.each([
  ["staleWrite", 409],
  ["duplicateStatus", 500],
] as const)("it does not depend on %s being %i", async (setting, value) => {
  const { check } = await aSite({ [setting]: value });

  expect(notOk(await check())).toEqual([]);
});

test("what people took away is named", async () => {
  const { graph, check } = await aSite();
  graph.staff().deleteList("Antwoorden");
  graph.staff().removeColumn("Maatregelen", "Kosten");
  const key = graph
    .staff()
    .list("Deelnemers")
    .columns.find(({ name }) => name === "Sleutel");
  Object.assign(key ?? {}, { enforceUniqueValues: false });

  expect(notOk(await check())).toEqual([
    ["lists", "notOk: Antwoorden"],
    ["columns", "notOk: Maatregelen: Kosten"],
    ["indexes", "notOk: Deelnemers: Sleutel"],
    ["uniqueKey", "notOk: 201"],
  ]);
  expect(graph.staff().rows("Deelnemers")).toEqual([]);
});

test("without versions that is said", async () => {
  const { check } = await aSite({ keepsVersions: false });

  expect(notOk(await check())).toEqual([["versions", "notOk"]]);
});

test("who may only read hears what does not work, and what could not be tried", async () => {
  const { graph, check } = await aSite();
  graph.rootSite().roles["anna"] = "read";

  expect(notOk(await check())).toEqual([
    ["makeLists", "notOk: 403 accessDenied"],
    ["write", "notOk: 403 accessDenied"],
    ["readBack", "unknown"],
    ["uniqueKey", "unknown"],
    ["overtaken", "unknown"],
    ["versions", "unknown"],
    ["delta", "unknown"],
    ["library", "notOk: 403 accessDenied"],
  ]);
});

test("without a network nothing is known but that", async () => {
  const { graph, check } = await aSite();
  graph.faults.add({ when: () => true, fault: { kind: "cut", moment: "before" } });

  expect((await check()).get("signIn")).toBe("notOk: noAnswer");
});

test("being asked for patience is told", async () => {
  const { graph, check } = await aSite();
  graph.faults.add({
    when: ({ url }) => url.startsWith("/me"),
    fault: { kind: "answer", status: 429, retryAfter: { kind: "seconds", seconds: 3 }, moment: "before" },
    times: 1,
  });

  expect(notOk(await check())).toEqual([["throttling", "notOk: 1"]]);
});
