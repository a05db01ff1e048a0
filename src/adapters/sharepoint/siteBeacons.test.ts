import { aSharedSite } from "../../../test/replication/aSharedSite";
import type { Presence, PresenceId } from "@/domain/session/presence";
import { askedKinds } from "@/domain/workspace/records";
import { AppError } from "@/ports/appError";
import type { PresencePage } from "@/ports/remote";
import { aSeatedDevice } from "../../../test/fixtures/aSeatedDevice";

const list = "Deelnemers";

async function aPlace() {
  const shared = await aSharedSite();
  const open = async (who: string) => {
    const { parts, sent } = shared.open(who);
    const { remote, beacons } = await parts.connect(() => undefined);
    const look = async () => {
      const pages: PresencePage[] = [];
      const moved = await beacons.look(async (page) => {
        pages.push(page);
      });
      return { moved, pages };
    };
    const seat = (presence: Presence) =>
      remote.push([{ kinded: { kind: "presence", record: presence }, shadow: null }]);
    return { beacons, look, seat, sent };
  };
  return { ...shared, staff: shared.graph.staff(), open };
}

const itemsIn = (pages: readonly PresencePage[]) =>
  pages.flatMap(({ rows }) => rows.map((row) => (row.kind === "present" ? row.row.record.id : row.item)));

test("who looks hears in which lists others wrote and who is in a session, in one request", async () => {
  const { open } = await aPlace();
  const [anna, bert] = [await open("anna"), await open("bert")];
  await bert.look();
  await anna.look();
  await anna.beacons.light(new Set(["measure"]));
  await anna.seat(aSeatedDevice());
  bert.sent.length = 0;

  const { moved, pages } = await bert.look();

  expect(moved).toEqual(["measure"]);
  expect(itemsIn(pages)).toEqual([aSeatedDevice().id]);
  expect(bert.sent).toHaveLength(1);
  expect(bert.beacons.people()).toEqual([["anna", "anna"]]);
  expect(await bert.look()).toEqual({ moved: [], pages: [] });
});

test("the own beacon, and the row that the check of a site writes, move nothing", async () => {
  const { open, staff } = await aPlace();
  const anna = await open("anna");
  await anna.look();
  await anna.beacons.light(new Set(["measure"]));
  staff.addRow(list, { Title: "Zelftest", ["Sleutel"]: "zelftest.1", ["Werkruimte"]: "zelftest" });

  expect(await anna.look()).toEqual({ moved: [], pages: [] });
});

test("[SY7] with a token that is too old everything is read, and what is gone is known to be so", async () => {
  const { open, staff } = await aPlace();
  const anna = await open("anna");
  await anna.look();
  await anna.seat(aSeatedDevice());
  await anna.seat(aSeatedDevice({ id: "another" as PresenceId }));
  const before = await anna.look();
  const [gone] = staff.rows(list);
  staff.deleteRow(list, String(gone?.id));
  staff.forgetTokens(list, "resyncChangesApplyDifferences");

  const { moved, pages } = await anna.look();

  expect(before.pages.map(({ all }) => all)).toEqual([null]);
  expect(moved).toEqual(askedKinds);
  expect(itemsIn(pages)).toEqual(["another"]);
  expect(pages.at(-1)?.all?.size).toBe(1);
});

test("[SY1] what could not be kept comes by again", async () => {
  const { open } = await aPlace();
  const anna = await open("anna");
  await anna.look();
  await anna.seat(aSeatedDevice());
  const full = anna.beacons.look(async () => {
    throw new AppError({ code: "storageFull" });
  });
  await expect(full).rejects.toThrow();

  expect(itemsIn((await anna.look()).pages)).toEqual([aSeatedDevice().id]);
});

test("a list that is not there any more is named", async () => {
  const { open, staff } = await aPlace();
  const anna = await open("anna");
  await anna.look();
  staff.deleteList(list);

  await expect(anna.look()).rejects.toMatchObject({ detail: { code: "listsMissing", lists: [list] } });
});
