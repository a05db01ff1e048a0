import type { KindedRecord } from "@/domain/workspace/recordChange";
import { fieldsOf } from "@/domain/workspace/recordChange";
import type { PersonId } from "@/domain/record";
import { siteSetUp } from "@/adapters/sharepoint/setUpSite";
import type { SiteId } from "@/ports/sharedSite";
import { SiteCarrier } from "@/usecases/replicate/siteCarrier";
import { aMeasure, aMeasureId } from "../fixtures/builders";
import { aSharedSite, type Device } from "./aSharedSite";

type Site = Awaited<ReturnType<typeof aSharedSite>>;
type Measure = Extract<KindedRecord, { readonly kind: "measure" }>["record"];

const list = "Maatregelen";

/** Somebody who works with the site, and what stands on the device. */
function openAt(site: Site, who: string) {
  const device: Device = site.open(who);
  const carrier = new SiteCarrier(device.parts, site.appClock, () => undefined);
  const store = device.replica.connect();
  return {
    device,
    carrier,
    carry: async () => {
      carrier.lookEverywhere();
      await carrier.carry(Infinity);
      return carrier.state;
    },
    write: async (fields: Partial<Measure>, index = 0) => {
      const measure = aMeasure({ id: aMeasureId(index) });
      const { id, workspace } = measure;
      const initial = fieldsOf("measure", measure);
      const stamp = { updatedAt: site.appClock.now(), updatedBy: who as PersonId };
      await store.write([{ change: { kind: "measure", id, workspace, fields, initial }, stamp }]);
    },
    measures: async () =>
      (await store.load()).flatMap((each) => (each.kind === "measure" ? [each.record] : [])),
  };
}

const mend = (site: Site) => siteSetUp(site.open("owner").client).carryOut("root" as SiteId, () => undefined);

test("a site of 6,000 measures comes in whole, and a change in it goes on its own", async () => {
  const site = await aSharedSite();
  const anna = openAt(site, "anna");
  await anna.write({ title: "De eerste" });
  await anna.carry();
  const staff = site.graph.staff();
  const [made] = staff.rows(list);
  for (let index = 1; index < 6000; index += 1) {
    staff.addRow(list, { ...made?.fields, ["Sleutel"]: aMeasureId(index) });
  }
  const bert = openAt(site, "bert");

  expect((await bert.carry()).carrying.kind).toBe("done");
  expect(await bert.measures()).toHaveLength(6000);
  await bert.write({ costs: "€ 10" }, 5999);
  bert.device.sent.length = 0;
  await bert.carry();

  expect(staff.rows(list).filter(({ fields }) => fields["Kosten"] === "€ 10")).toHaveLength(1);
  expect(bert.device.sent.length).toBeLessThan(6);
  expect(site.graph.problems).toEqual([]);
}, 60_000);

test("[SY5] a list that is deleted is named; once made anew what stood in it is asked about, and comes back", async () => {
  const site = await aSharedSite();
  const anna = openAt(site, "anna");
  await anna.write({ title: "Scholing" });
  await anna.write({ title: "Werkafspraken" }, 1);
  await anna.carry();
  site.graph.staff().deleteList(list);
  await anna.write({ costs: "€ 10" });

  const without = await anna.carry();
  await mend(site);
  const made = await anna.carry();
  for (const record of made.missing) await anna.carrier.answerMissing(record.record.id, "putBack");
  const whole = await anna.carry();

  expect(without.carrying).toMatchObject({ error: { detail: { code: "listsMissing", lists: [list] } } });
  expect(made.missing.map(({ record }) => record.id)).toEqual([aMeasureId(0), aMeasureId(1)]);
  expect(whole).toMatchObject({ carrying: { kind: "done" }, waiting: 0, missing: [] });
  const rows = site.graph.staff().rows(list);
  expect(rows).toHaveLength(2);
  expect(rows.map(({ fields }) => fields)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ["Maatregel"]: "Scholing", ["Kosten"]: "€ 10" }),
      expect.objectContaining({ ["Maatregel"]: "Werkafspraken", ["Kosten"]: "€ 1.500" }),
    ]),
  );
});

test("[SY1] a column that is removed empties nothing here, and is told", async () => {
  const site = await aSharedSite();
  const [anna, bert] = [openAt(site, "anna"), openAt(site, "bert")];
  await anna.write({ title: "Scholing", costs: "€ 10" });
  await anna.carry();
  await bert.carry();
  const staff = site.graph.staff();
  staff.removeColumn(list, "Kosten");
  staff.changeRow(list, String(staff.rows(list)[0]?.id), { Planning: "2027" });

  const told = await bert.carry();

  const missing = { code: "listsMissing", lists: [`${list} (kolom Kosten)`] };
  expect(told.carrying).toMatchObject({ kind: "waiting", error: { detail: missing } });
  expect(await bert.measures()).toMatchObject([{ costs: "€ 10", planning: "Eerste kwartaal 2027" }]);
});

test("what one who may not come in any more wrote waits, and goes once the right is back", async () => {
  const site = await aSharedSite();
  const anna = openAt(site, "anna");
  await anna.write({ title: "Scholing" });
  await anna.carry();
  site.graph.rootSite().roles["anna"] = "none";
  await anna.write({ costs: "€ 10" });

  const refused = await anna.carry();
  site.graph.rootSite().roles["anna"] = "write";
  await anna.carrier.retryRefused();
  const back = await anna.carry();

  expect(refused.carrying.kind).toBe("waiting");
  expect(await anna.measures()).toMatchObject([{ title: "Scholing", costs: "€ 10" }]);
  expect(back).toMatchObject({ carrying: { kind: "done" }, waiting: 0, refused: [] });
  expect(site.graph.staff().rows(list)).toMatchObject([{ fields: { Kosten: "€ 10" } }]);
});

test("[SY8] a site that is full refuses with that reason, and takes it once there is room", async () => {
  const site = await aSharedSite();
  const anna = openAt(site, "anna");
  await anna.write({ title: "Scholing" });
  site.graph.faults.add({
    when: ({ method, isBatched }) => isBatched && method === "POST",
    fault: { kind: "answer", status: 507, moment: "before" },
    times: 1,
  });

  const full = await anna.carry();
  await anna.carrier.retryRefused();
  const roomy = await anna.carry();

  expect(full.refused).toMatchObject([{ refusal: { reason: "full" } }]);
  expect(roomy).toMatchObject({ waiting: 0, refused: [] });
});
