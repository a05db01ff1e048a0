import { measureMarker } from "@/domain/plan-exchange/markers";
import { within } from "../fakes/word/state/xml";
import type { WordPlatform } from "../fakes/word/settings";
import { writePlan } from "../documents/writePlan";
import { aMeasure, aMeasureId, aPlan, aPlanDocument } from "../fixtures/builders";
import { handFilled } from "../fixtures/handFilled";
import { openedInWord } from "./openedInWord";
import { type } from "./people";

jest.setTimeout(60_000);

const platforms: readonly WordPlatform[] = ["win", "web", "mac", "ipad"];
const measures = [1, 2].map((number) =>
  aMeasure({ id: aMeasureId(number), standard: 1, title: `Titel ${number}` }),
);
const document = aPlanDocument(aPlan(), measures);
const marker = (number: number) => measureMarker(aMeasureId(number)) ?? "";

test.each(["GeneralException", "AccessDenied", "NotAllowed"] as const)(
  "a document that only may be read says so (%s), and can be read",
  async (refusesWrites) => {
    const { opened } = openedInWord({ docx: await writePlan(document), settings: { refusesWrites } });
    const content = await opened.read();
    const failure = await opened
      .apply([{ kind: "writeCell", table: 0, row: 1, cell: 0, text: "Van ons" }], content)
      .catch((error: unknown) => error);

    expect(failure).toMatchObject({ detail: { code: "wordNotWritable" } });
  },
);

test("what is too much for one request is said in those words", async () => {
  const { opened } = openedInWord({ docx: await writePlan(document), settings: { largestRequest: 20_000 } });
  const content = await opened.read();
  const failure = await opened
    .apply([{ kind: "writeCell", table: 0, row: 1, cell: 0, text: "a".repeat(20_000) }], content)
    .catch((error: unknown) => error);

  expect(failure).toMatchObject({ detail: { code: "wordTooLarge" } });
});

test.each([true, false])(
  "marks stay where they are, whether Word keeps them at a new text or not (%s)",
  async (keeps) => {
    const { opened } = openedInWord({
      docx: await writePlan(document),
      settings: { valueKeepsBookmarks: keeps },
    });
    const content = await opened.read();
    await opened.apply([{ kind: "writeCell", table: 0, row: 2, cell: 0, text: "Anders" }], content);

    const after = await opened.read();
    expect(after.tables[0]?.rows[2]?.markers).toEqual([marker(2)]);
  },
);

test("a text with tracked changes is read in its final view, whatever Word tells of what was deleted", async () => {
  for (const platform of platforms) {
    const { word, opened } = openedInWord({ docx: await writePlan(document), platform });
    word.document.tracking = "TrackAll";
    type("Gewijzigd")(word.document);
    const content = await opened.read();

    expect(content.tables[0]?.rows[1]?.cells[1]).toMatchObject({ text: "Gewijzigd", isTracked: true });
    expect(content.facts.tracking).toBe("oursToo");
  }
});

test("the cursor in a table, a header or a note takes no plan", async () => {
  const docx = await writePlan(document);
  for (const [body, place] of [
    ["Header", "inHeaderOrFooter"],
    ["Footnote", "inNote"],
  ] as const) {
    const { word, opened } = openedInWord({ docx });
    word.document.cursor = { ...word.document.cursor, body };
    expect(await opened.insert({ flatOpc: "", snapshot: "" })).toEqual({ kind: "refused", place });
  }
  const { word, opened } = openedInWord({ docx });
  const [table] = within(word.document.body, "tbl");
  const [inCell] = table ? within(table, "p") : [];
  if (!inCell) throw new Error("The document has no table.");
  word.document.cursor = { element: inCell, body: "MainDoc" };
  expect(await opened.insert({ flatOpc: "", snapshot: "" })).toEqual({ kind: "refused", place: "inTable" });
});

test("ten tables of twenty rows are read in two syncs, and two hundred cells written in two", async () => {
  const rows = Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => `Cel ${row}.${column}`),
  );
  const tables = Array.from({ length: 10 }, () => ({ heading: "Kwaliteitsstandaarden 1 en 2", rows }));
  const { word, opened } = openedInWord({ docx: handFilled(tables), platform: "web" });
  const content = await opened.read();
  expect(
    content.tables.flatMap((table) => table.rows.slice(1, 21).flatMap(({ cells }) => cells)),
  ).toHaveLength(1_400);
  expect(word.syncs()).toBe(2);

  const changes = content.tables.flatMap((_, table) =>
    rows.map((__, row) => ({ kind: "writeCell", table, row: row + 1, cell: 3, text: "Anders" }) as const),
  );
  expect(await opened.apply(changes, content)).toEqual({ kind: "applied" });
  expect(changes).toHaveLength(200);
  expect(word.syncs()).toBe(4);
});
