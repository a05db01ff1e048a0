import type { AskedKind } from "@/domain/workspace/records";
import type { RowProblem } from "@/ports/sharing";
import type { SiteId } from "@/ports/sharedSite";
import { talkingGraph } from "../../../test/fakes/graph/aClient";
import { checkRecord } from "../workspace-file/checkRecord";
import { connectSite } from "./connectSite";
import { siteSetUp } from "./setUpSite";
import { sharepointRemote } from "./sharepointRemote";

const site = "root" as SiteId;
const workspace = "00000000-0000-4000-8000-0000000000aa";
const plan = "00000000-0000-4000-8000-0000000000bb";
const list = "Maatregelen";
const added = { ["Maatregel"]: "Afspraken maken", ["Standaard"]: 3 };

async function aSite() {
  const talking = talkingGraph();
  await siteSetUp(talking.clientOf("owner")).carryOut(site, () => undefined);
  const staff = talking.graph.staff();
  staff.addRow("Plannen van aanpak", { ["Sleutel"]: plan, ["Werkruimte"]: workspace });
  const someone = async (who: string) => {
    const problems = new Map<string, RowProblem>();
    const connection = await connectSite(talking.clientOf(who), site, {
      check: checkRecord,
      knownFile: async () => undefined,
      report: (_list, item, problem) => {
        if (problem) problems.set(item, problem);
        else problems.delete(item);
      },
    });
    const remote = sharepointRemote(connection);
    const pull = async (since: string | null = null, kind: AskedKind = "measure") => {
      const [page] = await remote.pull([{ kind, since }]);
      if (page?.kind !== "page") throw new Error("Nothing was read");
      return page;
    };
    return { pull, problems: () => [...problems.values()] };
  };
  return { ...talking, staff, someone };
}

test("[SY9] a row that people add gets a key, and comes in with what a new measure has", async () => {
  const { staff, someone, graph } = await aSite();
  staff.addRow(list, added);
  const anna = await someone("anna");

  const first = await anna.pull();
  const { rows } = await anna.pull(first.next);

  expect(first.rows).toEqual([]);
  expect(rows).toMatchObject([
    {
      unreadable: [],
      row: {
        record: { workspace, plan, title: "Afspraken maken", standard: 3, state: "planned", origin: null },
      },
    },
  ]);
  expect(anna.problems()).toEqual([]);
  expect(graph.problems).toEqual([]);
});

test("[SY9] of two clients that see it, one gives the key", async () => {
  const { staff, someone } = await aSite();
  staff.addRow(list, added);
  const [anna, bert] = [await someone("anna"), await someone("bert")];

  const [first] = await Promise.all([anna.pull(), bert.pull()]);
  const key = staff.rows(list)[0]?.fields["Sleutel"];
  await anna.pull(first.next);
  await bert.pull();

  expect(key).toEqual(expect.any(String));
  expect(staff.rows(list)[0]?.fields["Sleutel"]).toBe(key);
  expect([...anna.problems(), ...bert.problems()]).toEqual([]);
});

test.each([
  ["what standard it is of", { ["Maatregel"]: "Afspraken" }, ["Kwaliteitsstandaard"]],
  ["a priority that exists", { ...added, ["Prioriteit"]: "Ooit" }, ["Prioriteit"]],
  ["a day that exists", { ...added, KlaarOp: "binnenkort" }, ["Klaar op"]],
])("[SY9] a row without %s is left alone and told", async (_what, fields, columns) => {
  const { staff, someone, graph } = await aSite();
  graph.settings.choiceOutsideList = "accepted";
  staff.addRow(list, fields);
  const anna = await someone("anna");

  await anna.pull();

  expect(anna.problems()).toEqual([{ list, item: "1", columns }]);
  expect(staff.rows(list)[0]?.fields).not.toHaveProperty("Sleutel");
});

test("[SY9] with several plans the row has to say of which it is", async () => {
  const { staff, someone } = await aSite();
  const other = plan.replace("bb", "cc");
  staff.addRow("Plannen van aanpak", { ["Sleutel"]: other, ["Werkruimte"]: workspace });
  staff.addRow(list, added);
  staff.addRow(list, { ...added, ["Plan"]: other });
  const anna = await someone("anna");

  const { next } = await anna.pull();

  expect(anna.problems()).toMatchObject([{ list, item: "1" }]);
  expect((await anna.pull(next)).rows).toMatchObject([{ row: { record: { plan: other } } }]);
});

test("[SY9] a row in a list to which only the app adds is told", async () => {
  const { staff, someone } = await aSite();
  staff.addRow("Beslissingen", { Door: "iemand" });
  const anna = await someone("anna");

  await anna.pull(null, "decision");

  expect(anna.problems()).toEqual([{ list: "Beslissingen", item: "1", columns: ["Sleutel"] }]);
});

test("[SY9] what was mended or removed is no longer told", async () => {
  const { staff, someone } = await aSite();
  staff.addRow(list, { ["Maatregel"]: "Afspraken" });
  staff.addRow(list, { ["Maatregel"]: "Afspraken" });
  const anna = await someone("anna");
  const { next } = await anna.pull();
  expect(anna.problems()).toHaveLength(2);

  staff.changeRow(list, "1", { ["Standaard"]: 3 });
  staff.deleteRow(list, "2");
  await anna.pull(next);

  expect(anna.problems()).toEqual([]);
});

test("[SY9] who may only read leaves the row to who may write", async () => {
  const { staff, someone, graph } = await aSite();
  staff.addRow(list, added);
  const anna = await someone("anna");
  graph.rootSite().roles["anna"] = "read";

  expect((await anna.pull()).rows).toEqual([]);
  expect(staff.rows(list)[0]?.fields).not.toHaveProperty("Sleutel");
  expect(graph.problems).toEqual([]);
});
