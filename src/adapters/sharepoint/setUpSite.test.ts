import { AppError } from "@/ports/appError";
import type { SetUpStep, SiteId } from "@/ports/sharedSite";
import { talkingGraph } from "../../../test/fakes/graph/aClient";
import type { Settings } from "../../../test/fakes/graph/settings";
import { listsOfSite } from "./lists/allLists";
import { siteSetUp } from "./setUpSite";

const site = "root" as SiteId;
const detailOf = (error: unknown) => (error instanceof AppError ? error.detail : error);

function aSite(settings: Partial<Settings> = {}) {
  const talking = talkingGraph({ settings });
  const setUp = siteSetUp(talking.clientOf("anna"));
  const carryOut = async () => {
    const done: SetUpStep[] = [];
    await setUp.carryOut(site, (step) => done.push(step));
    return done;
  };
  return { ...talking, setUp, carryOut };
}

test("looking changes nothing, and says of each list that it will be made", async () => {
  const { graph, setUp } = aSite();

  const steps = await setUp.look(site);

  expect(steps.map(({ kind, list }) => [kind, list])).toEqual(
    listsOfSite.map(({ name }) => ["makeList", name]),
  );
  expect(graph.log.every(({ method }) => method === "GET")).toBe(true);
});

test("what was shown is what is done, and done again it is nothing", async () => {
  const { graph, setUp, carryOut } = aSite();
  const shown = await setUp.look(site);

  expect(await carryOut()).toEqual(shown);
  expect(await carryOut()).toEqual([]);
  expect(
    graph
      .staff()
      .list("Maatregelen")
      .columns.find(({ name }) => name === "Sleutel"),
  ).toMatchObject({
    indexed: true,
    enforceUniqueValues: true,
  });
  expect(graph.problems).toEqual([]);
});

test("after a failure half-way it goes on where it was", async () => {
  const { graph, setUp, carryOut } = aSite();
  graph.faults.add({
    when: ({ method, number }) => method === "POST" && number > 5,
    fault: { kind: "cut", moment: "after" },
    times: 1,
  });

  expect(await carryOut().catch(detailOf)).toEqual({ code: "remoteUnreachable" });
  const left = await setUp.look(site);
  expect(left.length).toBeLessThan(listsOfSite.length);
  await carryOut();

  expect(await setUp.look(site)).toEqual([]);
  expect(graph.problems).toEqual([]);
});

test("a list that was made without our hearing of it is not a failure", async () => {
  const { graph, setUp, carryOut } = aSite();
  graph.faults.add({
    when: ({ method }) => method === "POST",
    fault: { kind: "answer", status: 503, moment: "after" },
    times: 1,
  });

  await carryOut();

  // The title of that list comes with the next look.
  expect((await setUp.look(site)).filter(({ kind }) => kind === "makeList")).toEqual([]);
  await carryOut();
  expect(await setUp.look(site)).toEqual([]);
});

test("what people took away or broke is mended, and nothing else changes", async () => {
  const { graph, setUp, carryOut } = aSite();
  await carryOut();
  const staff = graph.staff();
  staff.removeColumn("Maatregelen", "Kosten");
  Object.assign(staff.list("Antwoorden").columns.find(({ name }) => name === "Zelfscan") ?? {}, {
    indexed: false,
  });
  Object.assign(staff.list("Zelfscans").columns.find(({ name }) => name === "Sleutel") ?? {}, {
    enforceUniqueValues: false,
  });

  const shown = await setUp.look(site);

  expect(shown).toEqual([
    { kind: "mendColumn", list: "Zelfscans", column: "Sleutel" },
    { kind: "mendColumn", list: "Antwoorden", column: "Zelfscan (sleutel)" },
    { kind: "addColumn", list: "Maatregelen", column: "Kosten" },
  ]);
  expect(await carryOut()).toEqual(shown);
  expect(await setUp.look(site)).toEqual([]);
});

test("an older list gets the columns it lacks, and keeps its rows", async () => {
  const { graph, clientOf, carryOut } = aSite();
  const columns = [{ name: "Sleutel", text: {}, indexed: true, enforceUniqueValues: true }];
  await clientOf("anna").send({
    method: "POST",
    path: "/sites/root/lists",
    body: { displayName: "Infobox", columns, list: { template: "genericList" } },
  });
  graph.staff().addRow("Infobox", { Sleutel: "a" });

  await carryOut();

  expect(graph.staff().rows("Infobox")).toMatchObject([{ fields: { Sleutel: "a" } }]);
  expect(
    graph
      .staff()
      .list("Infobox")
      .columns.map(({ name }) => name),
  ).toContain("Adres");
});

test("a list of the team itself with one of our names is left alone", async () => {
  const { graph, clientOf, setUp } = aSite();
  const body = { displayName: "Maatregelen", list: { template: "genericList" } };
  await clientOf("anna").send({ method: "POST", path: "/sites/root/lists", body });

  expect(await setUp.look(site).catch(detailOf)).toMatchObject({
    code: "remoteRefused",
    reason: expect.stringContaining("‘Maatregelen’") as string,
  });
  expect(
    graph
      .staff()
      .list("Maatregelen")
      .columns.map(({ name }) => name),
  ).not.toContain("Sleutel");
});

test.each([
  ["reads only", {}, "read"],
  ["has an app that may not make lists", { scopes: ["Sites.ReadWrite.All"] }, "owner"],
  ["has a member's rights where members make no lists", { writersManageLists: false }, "write"],
] as const)("who %s hears which right is missing", async (_who, settings, role) => {
  const { graph, carryOut } = aSite(settings);
  graph.rootSite().roles["anna"] = role;

  expect(await carryOut().catch(detailOf)).toEqual({
    code: "rightMissing",
    right: "Sites.Manage.All, of eigenaar van de site bij Sites.Selected",
  });
});
