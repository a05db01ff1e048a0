import type { Edit, PushOutcome, RowHandle } from "@/domain/replication/replica";
import { newShadow } from "@/domain/replication/replica";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { AppError } from "@/ports/appError";
import type { PulledPage, Remote } from "@/ports/remote";
import { aMeasure, aMeasureId } from "../fixtures/builders";
import { graphPlace } from "../replication/graphPlace";
import { MemorySharedPlace } from "../replication/memoryRemote";
import type { Fault, SharedPlace } from "../replication/sharedPlace";

const places: readonly [string, () => Promise<SharedPlace>][] = [
  ["memory", async () => new MemorySharedPlace()],
  ["the lists of SharePoint", () => graphPlace()],
];
const none = (): Fault => "none";

describe.each(places)("a remote: %s", (_, open) => {
  test("what one sends another reads, and after that only what changed", async () => {
    const place = await open();
    const [anna, bert] = [await place.connect("anna", none), await place.connect("bert", none)];
    await anna.push([newRow(1)]);
    await anna.push([newRow(2)]);

    const { titles, next } = await readAll(bert);
    const later = await readAll(bert, next);
    place.remark(place.all()[0]?.item ?? "", "Bel eerst");
    const changed = await readAll(bert, later.next);

    expect(titles).toEqual(["Maatregel 1", "Maatregel 2"]);
    expect(later.titles).toEqual([]);
    expect(changed.titles).toEqual(["Maatregel 1"]);
  });

  test("[SY6] of a record there is one row, however often it is made", async () => {
    const place = await open();
    const anna = await place.connect("anna", none);
    const [first] = await anna.push([newRow(1)]);
    const [again] = await anna.push([newRow(1)]);

    expect(first).toMatchObject({ kind: "written", handle: expect.anything() as RowHandle });
    expect(again).toMatchObject({ kind: "overtaken", row: { row: { record: { title: "Maatregel 1" } } } });
    expect(place.all()).toHaveLength(1);
  });

  test("who changes a row that was changed since gets it as it stands now", async () => {
    const place = await open();
    const anna = await place.connect("anna", none);
    const row = newRow(1);
    const handle = handleIn((await anna.push([row]))[0]);
    place.remark(place.all()[0]?.item ?? "", "Bel eerst");

    const [outcome] = await anna.push([changed(row, handle, { title: "Anders" })]);

    expect(outcome).toMatchObject({
      kind: "overtaken",
      row: { row: { record: { title: "Maatregel 1", remarks: "Bel eerst" } } },
    });
  });

  test("[SY5] a row that was deleted there is gone, for who writes and for who reads", async () => {
    const place = await open();
    const anna = await place.connect("anna", none);
    const row = newRow(1);
    const handle = handleIn((await anna.push([row]))[0]);
    const { next } = await readAll(anna);
    place.delete(place.all()[0]?.item ?? "");

    const [outcome] = await anna.push([changed(row, handle, { title: "Anders" })]);
    const { pages } = await readAll(anna, next);

    expect(outcome).toEqual({ kind: "gone" });
    expect(pages.flatMap((page) => (page.kind === "page" ? page.rows : []))).toEqual([
      { kind: "gone", recordKind: "measure", item: handle.item },
    ]);
  });

  test("a token that is too old is said to be so, and everything can be read anew", async () => {
    const place = await open();
    const anna = await place.connect("anna", none);
    await anna.push([newRow(1)]);
    const { next } = await readAll(anna);
    await anna.push([newRow(2)]);
    place.expire();

    expect(await anna.pull([{ kind: "measure", since: next }])).toEqual([
      { kind: "expired", recordKind: "measure" },
    ]);
    expect((await readAll(anna)).titles).toEqual(["Maatregel 1", "Maatregel 2"]);
  });

  test("[SY8] who may only read is refused record by record, and who may not come in cannot read", async () => {
    const place = await open();
    const anna = await place.connect("anna", none);
    place.setRight("anna", "read");
    const refused = await anna.push([newRow(1)]);
    place.setRight("anna", "none");
    const [page] = await anna.pull([{ kind: "measure", since: null }]);

    expect(refused).toMatchObject([{ kind: "refused", refusal: { reason: "notAllowed" } }]);
    expect(page).toMatchObject({ kind: "failed", refusal: { reason: "notAllowed" } });
  });

  test("without a connection nothing is known but that", async () => {
    const place = await open();
    const anna = await place.connect("anna", () => "before");

    const failure = await anna.pull([{ kind: "measure", since: null }]).catch((error: unknown) => error);

    expect(failure instanceof AppError && failure.detail).toEqual({ code: "remoteUnreachable" });
  });
});

function newRow(number: number): Edit {
  const record = aMeasure({ id: aMeasureId(number), title: `Maatregel ${number}` });
  return { kinded: { kind: "measure", record }, shadow: null };
}

function changed({ kinded }: Edit, handle: RowHandle, fields: object): Edit {
  const shadow = { ...newShadow(kinded), base: kinded.record, handle };
  return { kinded: { kind: "measure", record: { ...kinded.record, ...fields } } as KindedRecord, shadow };
}

function handleIn(outcome: PushOutcome | undefined): RowHandle {
  if (outcome?.kind !== "written" || !outcome.handle) throw new Error("The row was not made.");
  return outcome.handle;
}

/** All there is from a token on: the pages, the titles in them by the alphabet, and where it goes on. */
async function readAll(remote: Remote, from: string | null = null) {
  const pages: PulledPage[] = [];
  for (let since = from, isMore = true; isMore;) {
    const [page] = await remote.pull([{ kind: "measure", since }]);
    if (page?.kind !== "page") throw new Error(`Read ${page?.kind ?? "nothing"} in the place of a page.`);
    pages.push(page);
    since = page.next;
    isMore = page.isMore;
  }
  const rows = pages.flatMap((page) => (page.kind === "page" ? page.rows : []));
  const titles = rows.flatMap((row) =>
    row.kind === "present" && row.row.kind === "measure" ? [row.row.record.title] : [],
  );
  const last = pages.at(-1);
  return { pages, titles: [...new Set(titles)].sort(), next: last?.kind === "page" ? last.next : "" };
}
