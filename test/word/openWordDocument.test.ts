import { freshSnapshot } from "@/domain/plan-exchange/freshSnapshot";
import { measureMarker } from "@/domain/plan-exchange/markers";
import type { OpenWordDocument } from "@/ports/wordDocument";
import type { FakeWord } from "../fakes/word/createFakeWord";
import type { WordPlatform } from "../fakes/word/settings";
import { aMeasure, aMeasureId, aPlan, aPlanDocument } from "../fixtures/builders";
import { validate } from "../documents/validate";
import { writePlan } from "../documents/writePlan";
import { openedInWord } from "./openedInWord";
import { type } from "./people";

// Microsoft's client is 1.7 MB of script, and its validator takes seconds on a busy machine.
jest.setTimeout(60_000);

const platforms: readonly WordPlatform[] = ["win", "web", "mac", "ipad"];
const plan = aPlan({ title: "Plan van Utrecht", introduction: "Eerste.\nTweede." });
const measures = [1, 2, 3].map((number) =>
  aMeasure({ id: aMeasureId(number), standard: 1, title: `Titel ${number}`, planning: "2027" }),
);
const document = aPlanDocument(plan, measures);
const marker = (number: number) => measureMarker(aMeasureId(number)) ?? "";

describe.each(platforms)("a document that is open in Word on %s", (platform) => {
  let word: FakeWord;
  let opened: OpenWordDocument;

  beforeEach(async () => {
    ({ word, opened } = openedInWord({ docx: await writePlan(document), platform }));
  });

  afterEach(() => {
    expect(word.problems).toEqual([]);
  });

  test("is read in two syncs: tables with their marks and headings, snapshot, texts", async () => {
    const content = await opened.read();

    expect(word.syncs()).toBe(2);
    expect(content.tables).toHaveLength(5);
    const [table] = content.tables;
    expect(table?.headerRows).toBe(1);
    expect(table?.before.join("\n")).toContain("Kwaliteitsstandaard");
    expect(table?.rows.slice(1).map(({ markers, cells }) => [markers, cells[0]?.text])).toEqual(
      [1, 2, 3].map((number) => [[marker(number)], `Titel ${number}`]),
    );
    expect(content.snapshots.map(({ snapshot }) => snapshot?.plan)).toEqual([plan.id]);
    expect(content.fields.find(({ field }) => field === "title")?.text).toBe("Plan van Utrecht");
    expect(content.fields.find(({ field }) => field === "introduction")?.text).toMatch(
      /^Eerste\.[\n\r]Tweede\.$/,
    );
    expect(content.facts).toMatchObject({ mayWrite: true, tracking: "off" });
  });

  test("is written in two syncs, in the order of the changes, and stays a valid document", async () => {
    const content = await opened.read();
    const before = word.syncs();
    const outcome = await opened.apply(
      [
        { kind: "deleteRow", table: 0, row: 1 },
        { kind: "writeCell", table: 0, row: 1, cell: 0, text: "Andere titel\nin twee alinea’s" },
        { kind: "insertRow", table: 0, row: 2, texts: ["Nieuw", "", "", "", "", "", ""], marker: marker(9) },
        { kind: "writeField", field: "title", text: "Nieuwe naam" },
        { kind: "writeSnapshot", snapshot: { ...freshSnapshot(document), revision: 2 } },
      ],
      content,
    );

    expect(outcome).toEqual({ kind: "applied" });
    expect(word.syncs() - before).toBe(2);
    const after = await opened.read();
    expect(after.tables[0]?.rows.slice(1).map(({ markers, cells }) => [markers, cells[0]?.text])).toEqual([
      [[marker(2)], "Andere titel\nin twee alinea’s"],
      [[marker(3)], "Titel 3"],
      [[marker(9)], "Nieuw"],
    ]);
    expect(after.fields.find(({ field }) => field === "title")?.text).toBe("Nieuwe naam");
    expect(after.snapshots.map(({ snapshot }) => snapshot?.revision)).toEqual([2]);
    expect(await validate(word.save())).toEqual([]);
  });

  test("is not written when a co-author changed it meanwhile", async () => {
    const content = await opened.read();
    word.before(1, type("Door een ander getypt"));
    const outcome = await opened.apply(
      [{ kind: "writeCell", table: 0, row: 2, cell: 0, text: "Van ons" }],
      content,
    );

    expect(outcome.kind).toBe("changedSince");
    if (outcome.kind !== "changedSince") return;
    expect(outcome.content.tables[0]?.rows[1]?.cells[1]?.text).toBe("Door een ander getypt");
    expect(outcome.content.tables[0]?.rows[2]?.cells[0]?.text).toBe("Titel 2");
  });

  test("is not written when somebody else inserted the same measure just before", async () => {
    const content = await opened.read();
    const other = openedInWord({ docx: word.save(), platform });
    await other.opened.apply(
      [{ kind: "insertRow", table: 0, row: 3, texts: ["Nieuw"], marker: marker(9) }],
      await other.opened.read(),
    );
    const later = openedInWord({ docx: other.word.save(), platform });
    const outcome = await later.opened.apply(
      [{ kind: "insertRow", table: 0, row: 3, texts: ["Nieuw"], marker: marker(9) }],
      await later.opened.read(),
    );

    expect(content.tables[0]?.rows).toHaveLength(4);
    expect(outcome.kind).toBe("changedSince");
  });

  test("says how far it came when Word stops half-way, and keeps the old snapshot", async () => {
    const content = await opened.read();
    word.refuse({ member: "TableCell.value", time: 2, code: "GeneralException" });
    const failure = await opened
      .apply(
        [
          { kind: "writeCell", table: 0, row: 1, cell: 1, text: "Een" },
          { kind: "writeCell", table: 0, row: 2, cell: 1, text: "Twee" },
          { kind: "writeSnapshot", snapshot: { ...freshSnapshot(document), revision: 2 } },
        ],
        content,
      )
      .catch((error: unknown) => error);

    expect(failure).toMatchObject({
      detail: { code: "wordHalfWritten", done: 1, planned: 3, reason: "Word: GeneralException" },
    });
    const after = await opened.read();
    expect(after.tables[0]?.rows.map(({ cells }) => cells[1]?.text).slice(1, 3)).toEqual([
      "Een",
      measures[1]?.currentState,
    ]);
    expect(after.snapshots.map(({ snapshot }) => snapshot?.revision)).toEqual([1]);
  });

  test("loses its marks and its snapshot when it is unlinked, and no text", async () => {
    const text = word.document.textOf(word.document.body);
    await opened.unlink();

    expect(word.document.textOf(word.document.body)).toBe(text);
    const after = await opened.read();
    expect(after.snapshots).toEqual([]);
    expect(after.fields).toEqual([]);
    expect(after.tables.flatMap(({ rows }) => rows.flatMap(({ markers }) => markers))).toEqual([]);
    expect(await validate(word.save())).toEqual([]);
  });

  test("shows a cell, and a text", async () => {
    await opened.show({ table: 0, row: 2, cell: 0 });
    await opened.show("introduction");

    expect(word.document.shown.map((each) => word.document.textOf(each))).toEqual(["Titel 2", "Eerste."]);
  });
});
