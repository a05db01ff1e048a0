// What documentation and types do not say of Word, asked of Word itself. Each check tells what it found, in codes and counts:
// nothing of what stands in a document. It leans on the first table of the document, which is that of formulier.docx.
import type { InsertablePlan, OpenWordDocument } from "@/ports/wordDocument";

type Found = Readonly<Record<string, string | number | boolean>>;

interface HostCheck {
  readonly name: string;
  readonly run: (given: CheckGiven) => Promise<Found>;
}

export interface CheckGiven {
  readonly run: <Result>(batch: (context: Word.RequestContext) => Promise<Result>) => Promise<Result>;
  readonly opened: OpenWordDocument;
  readonly plan: InsertablePlan;
}

const mark = "_pva_m_controle";
const cellOf = (context: Word.RequestContext, row = 1) => firstTable(context).getCell(row, 0);
const firstTable = ({ document }: Word.RequestContext) => document.body.tables.getFirst();

async function marksIn(context: Word.RequestContext): Promise<number> {
  const names = cellOf(context).body.getRange("Whole").getBookmarks(true);
  await context.sync();
  return names.value.filter((name) => name.toLowerCase() === mark).length;
}

async function valueOf(context: Word.RequestContext): Promise<string> {
  const table = firstTable(context);
  table.load("values");
  await context.sync();
  return table.values[1]?.[0] ?? "";
}

const hostChecks: readonly HostCheck[] = [
  {
    name: "1 A hidden bookmark in a cell is found again",
    run: ({ run }) =>
      run(async (context) => {
        cellOf(context).body.getRange("Start").insertBookmark(mark);
        await context.sync();
        return { found: await marksIn(context) };
      }),
  },
  {
    name: "2 Whether a bookmark stays at a new text of its cell, and whether a text may be empty",
    run: ({ run }) =>
      run(async (context) => {
        cellOf(context).value = "Controle";
        await context.sync();
        const marksAfterText = await marksIn(context);
        cellOf(context).value = "";
        await context.sync();
        return { marksAfterText, takesEmpty: (await valueOf(context)) === "" };
      }),
  },
  {
    name: "3 What stands between paragraphs and lines of a cell, as character codes",
    run: ({ run }) =>
      run(async (context) => {
        cellOf(context).value = "a\nb\vc";
        await context.sync();
        const value = await valueOf(context);
        return { codes: Array.from(value, (each) => each.charCodeAt(0)).join(" ") };
      }),
  },
  {
    name: "4 What values tell of deleted text (turn on track changes first)",
    run: ({ run }) =>
      run(async (context) => {
        const { document } = context;
        document.load("changeTrackingMode");
        cellOf(context).value = "x";
        await context.sync();
        return { mode: document.changeTrackingMode, tellsDeleted: (await valueOf(context)) !== "x" };
      }),
  },
  {
    name: "5 A plan comes in at the cursor with its marks and its snapshot (cursor in the text above the table)",
    run: async ({ opened, plan }) => {
      const outcome = await opened.insert(plan);
      const { tables, snapshots, fields } = await opened.read();
      const marked = tables.flatMap(({ rows }) => rows).filter(({ markers }) => markers.length > 0);
      const refused = outcome.kind === "refused" ? outcome.place : "no";
      return {
        refused,
        tables: tables.length,
        markedRows: marked.length,
        snapshots: snapshots.length,
        fields: fields.length,
      };
    },
  },
  {
    name: "6 A custom XML part is added, read, replaced and taken away",
    run: ({ run }) =>
      run(async (context) => {
        const xml = (text: string) => `<controle xmlns="urn:nl:pva:controle">${text}</controle>`;
        const { customXmlParts } = context.document;
        const added = customXmlParts.add(xml("een"));
        const first = added.getXml();
        await context.sync();
        added.setXml(xml("twee"));
        const second = added.getXml();
        await context.sync();
        added.delete();
        const left = customXmlParts.getByNamespace("urn:nl:pva:controle");
        left.load("items/id");
        await context.sync();
        return {
          isSame: first.value.includes("een"),
          isReplaced: second.value.includes("twee"),
          left: left.items.length,
        };
      }),
  },
  {
    name: "7 A row behind the header: whether it is a header too",
    run: ({ run }) =>
      run(async (context) => {
        const table = firstTable(context);
        table.load("rowCount,headerRowCount");
        await context.sync();
        const before = { rows: table.rowCount, headers: table.headerRowCount };
        table.getCell(0, 0).insertRows("After", 1, [["Controle"]]);
        table.load("rowCount,headerRowCount");
        await context.sync();
        const found = { added: table.rowCount - before.rows, headersBefore: before.headers };
        const headersAfter = table.headerRowCount;
        table.deleteRows(1, 1);
        await context.sync();
        return { ...found, headersAfter };
      }),
  },
  {
    name: "8 What is not there is no error: a content control around a table",
    run: ({ run }) =>
      run(async (context) => {
        const control = firstTable(context).getRange("Whole").parentContentControlOrNullObject;
        control.load("cannotEdit");
        await context.sync();
        return { isNullObject: control.isNullObject };
      }),
  },
  {
    name: "9 How a document that may not be changed says so (run again in one that is read-only, viewed or protected)",
    run: ({ run }) =>
      run(async (context) => {
        cellOf(context).value = "Controle";
        await context.sync();
        return { isWritten: true };
      }),
  },
  {
    name: "10 How long reading takes",
    run: async ({ opened }) => {
      const from = performance.now();
      const { tables } = await opened.read();
      return { milliseconds: Math.round(performance.now() - from), tables: tables.length };
    },
  },
];

/** All of them, one after the other; one that fails tells its code and holds up no other. */
export async function runHostChecks(
  given: CheckGiven,
): Promise<readonly ({ readonly name: string } & Found)[]> {
  const results = [];
  for (const { name, run } of hostChecks) {
    try {
      results.push({ name, ...(await run(given)) });
    } catch (error) {
      results.push({ name, refused: codeOf(error) });
    }
  }
  return results;
}

/** Of the client's own errors and of ours; a message could hold what stands in the document. */
function codeOf(error: unknown): string {
  const of = (holder: unknown) => (holder as { readonly code?: unknown } | undefined)?.code;
  const code = of((error as { readonly detail?: unknown }).detail) ?? of(error);
  return typeof code === "string" ? code : "unknown";
}
