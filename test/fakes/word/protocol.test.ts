import { aMeasure, aMeasureId, aPlan, aPlanDocument } from "../../fixtures/builders";
import { writePlan } from "../../documents/writePlan";
import { validate } from "../../documents/validate";
import { clientOf } from "./client/loadClient";
import { createFakeWord, type FakeWord } from "./createFakeWord";
import type { WordPlatform } from "./settings";

// Microsoft's client is 1.7 MB of script, and its validator takes seconds on a busy machine.
jest.setTimeout(60_000);

const platforms: readonly WordPlatform[] = ["win", "web", "mac", "ipad"];
const namespace = "urn:nl:pva:snapshot:1";

describe.each(platforms)("Microsoft's client for %s", (platform) => {
  let word: FakeWord;
  let client: typeof Word;

  beforeEach(async () => {
    const measures = [1, 2, 3].map((number) =>
      aMeasure({ id: aMeasureId(number), standard: 1, title: `Maatregel ${number}` }),
    );
    word = createFakeWord({ docx: await writePlan(aPlanDocument(aPlan(), measures)), platform });
    client = clientOf(word);
  });

  afterEach(() => {
    expect(word.problems).toEqual([]);
  });

  test("reads tables, and changes cells and rows in the order of the batch", async () => {
    const seen = await client.run(async (context) => {
      const { tables } = context.document.body;
      tables.load("items/values,items/headerRowCount,items/isUniform,items/nestingLevel");
      await context.sync();
      const [table] = tables.items;
      if (!table) throw new Error("no table");
      const { headerRowCount, isUniform, nestingLevel } = table;
      table.deleteRows(1, 1);
      table.getCell(1, 0).value = "Nieuwe naam";
      table.getCell(1, 0).insertRows("After", 1, [["Ingevoegd"]]);
      table.load("values");
      await context.sync();
      return { headerRowCount, isUniform, nestingLevel, titles: table.values.map(([title]) => title) };
    });

    expect(seen).toMatchObject({ headerRowCount: 1, isUniform: true, nestingLevel: 1 });
    expect(seen.titles.slice(1)).toEqual(["Nieuwe naam", "Ingevoegd", "Maatregel 3"]);
    expect(word.syncs()).toBe(2);
    expect(await validate(word.save())).toEqual([]);
  });

  test("knows bookmarks and custom XML parts", async () => {
    const seen = await client.run(async (context) => {
      const { document } = context;
      const parts = document.customXmlParts.getByNamespace(namespace);
      parts.load("items/id");
      const table = document.body.tables;
      table.load("items/values");
      const gone = document.getBookmarkRangeOrNullObject("_pva_m_nergens");
      gone.load("isNullObject");
      await context.sync();
      const xml = parts.items[0]?.getXml();
      const row = table.items[0]?.getCell(1, 0).body;
      row?.getRange("Start").insertBookmark("_pva_m_nieuw");
      const names = row?.getRange().getBookmarks(true);
      parts.items[0]?.delete();
      document.customXmlParts.add(`<pva:snapshot xmlns:pva="${namespace}" v="1"/>`);
      await context.sync();
      return { before: parts.items.length, xml: xml?.value, names: names?.value, isGone: gone.isNullObject };
    });

    expect(seen).toMatchObject({
      before: 1,
      xml: expect.stringContaining(namespace) as string,
      isGone: true,
    });
    expect(seen.names).toContain("_pva_m_nieuw");
    expect(await validate(word.save())).toEqual([]);
  });

  test("stops at the first member that is refused, and keeps what was done before", async () => {
    word.refuse({ member: "TableCell.value", time: 2, code: "GeneralException" });
    const failure = await client
      .run(async (context) => {
        const table = context.document.body.tables.getFirst();
        table.getCell(1, 0).value = "Eerste";
        table.getCell(2, 0).value = "Tweede";
        await context.sync();
      })
      .catch((error: unknown) => error);

    expect(failure).toMatchObject({ name: "RichApi.Error", code: "GeneralException" });
    expect(word.document.textOf(word.document.body)).toContain("Eerste");
    expect(word.document.textOf(word.document.body)).not.toContain("Tweede");
  });

  test("does not find what is not there", async () => {
    const failure = await client
      .run(async (context) => {
        context.document.body.tables.getFirst().getCell(99, 0).load("value");
        await context.sync();
      })
      .catch((error: unknown) => error);

    expect(failure).toMatchObject({ code: "ItemNotFound" });
  });
});
