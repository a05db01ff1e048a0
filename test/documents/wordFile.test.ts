import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { openWordFile } from "@/adapters/docx/file/openWordFile";
import { measureColumns } from "@/domain/action-plan/measure";
import { aMeasure, aMeasureId, aPlan, aPlanDocument } from "../fixtures/builders";
import { mainPart } from "./openDocx";
import { validate } from "./validate";
import { aDocx, formHeadings, p, tbl, tc, tr } from "./aDocx";
import { differencesIn, exchangedFile } from "./wordFiles";
import { writePlan } from "./writePlan";

jest.setTimeout(60_000);

const one = aMeasure({ id: aMeasureId(1), title: "Opdracht op papier", improvement: "Eerst dit.\nDan dat." });
const two = aMeasure({
  id: aMeasureId(2),
  title: "Visie vaststellen",
  currentState: "Er is nog niets.",
  order: "a1",
});
const nine = aMeasure({ id: aMeasureId(3), title: "Aanbod inkopen", standard: 9, order: "a2" });
const plan = aPlan({ title: "Samen veilig", summary: "Kort.\nKrachtig." });
const ours = () => writePlan(aPlanDocument(plan, [one, two, nine]));
const texts = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[mainPart] ?? new Uint8Array());

const handFilled = aDocx(
  p("Ons plan") +
    tbl([tr(["Een andere tabel", "met twee kolommen"])], 2) +
    p("Kwaliteitsstandaarden 1 en 2: Gemeentelijke regie") +
    p("1 Integrale gemeentelijke visie") +
    tbl([
      tr(formHeadings, "<w:trPr><w:tblHeader/></w:trPr>"),
      tr([
        tc(p("Opdracht op papier", '<w:pPr><w:jc w:val="left"/></w:pPr>', "<w:rPr><w:i/></w:rPr>")),
        ...measureColumns.slice(1).map((column) =>
          one[column]
            .split("\n")
            .map((line) => tc(p(line)))
            .join("")
            .replace('</w:tc><w:tc><w:tcPr><w:tcW w:w="1700" w:type="dxa"/></w:tcPr>', ""),
        ),
      ]),
      ...[1, 2, 3].map(() => tr(["", "", "", "", "", "", ""])),
    ]),
);

test("[UW9] a document that was just made says what its plan says", async () => {
  const differences = await differencesIn({ bytes: await ours(), measures: [one, two, nine], plan });
  expect(differences).toMatchObject({ cells: [], rows: [], fields: [], questions: [], inBoth: 3 });
});

test("[UW10] writing a file changes our cells and nothing else", async () => {
  const bytes = await ours();
  const changed = { ...two, currentState: "Er ligt nu een concept.\nTwee regels & een <teken>" };
  const { bytes: after, exchange } = await exchangedFile({ bytes, measures: [one, changed, nine], plan });
  expect(exchange.summary).toMatchObject({ cellsInWord: 1, rowsIntoWord: 0, cellsInList: 0 });
  const [before, later] = [unzipSync(bytes), unzipSync(after)];
  expect(Object.keys(later)).toEqual(Object.keys(before));
  for (const [name, content] of Object.entries(before)) {
    if (name !== mainPart && name !== "customXml/item1.xml") expect(later[name]).toEqual(content);
  }
  expect(texts(after).length).toBeGreaterThan(texts(bytes).length);
  const old = texts(bytes);
  const start = old.indexOf(two.currentState);
  const cell = [old.lastIndexOf("<w:p>", start), old.indexOf("</w:tc>", start)] as const;
  expect(texts(after).startsWith(old.slice(0, cell[0]))).toBe(true);
  expect(texts(after).endsWith(old.slice(cell[1]))).toBe(true);
  expect(await differencesIn({ bytes: after, measures: [one, changed, nine], plan })).toMatchObject({
    cells: [],
    rows: [],
  });
  expect(await validate(after)).toEqual([]);
});

test("[UW6] a form that was filled by hand is linked without a letter of it changing, and then kept up to date", async () => {
  const { bytes: linked, exchange } = await exchangedFile({ bytes: handFilled, measures: [one] });
  expect(exchange.word.map(({ kind }) => kind)).toEqual(["mark", "mark", "writeSnapshot"]);
  expect(texts(linked).replace(/<w:bookmark(?:Start|End)[^>]*>/g, "")).toBe(texts(handFilled));
  expect(await validate(linked)).toEqual([]);

  const changed = { ...one, title: "Opdracht vastleggen" };
  const { bytes: after, exchange: second } = await exchangedFile({ bytes: linked, measures: [changed, two] });
  expect(second.summary).toMatchObject({ cellsInWord: 1, rowsIntoWord: 1 });
  expect(texts(after)).toContain(
    '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Opdracht vastleggen</w:t></w:r>',
  );
  expect(texts(after)).toContain("Een andere tabel");
  expect(await differencesIn({ bytes: after, measures: [changed, two] })).toMatchObject({
    cells: [],
    rows: [],
    inBoth: 2,
  });
  expect(await validate(after)).toEqual([]);
});

test("[UW7] rows that are new come below the last, in its look, and rows that go are gone", async () => {
  const bytes = await ours();
  const more = [4, 5].map((number) =>
    aMeasure({ id: aMeasureId(number), title: `Nieuw ${number}`, order: `b${number}` }),
  );
  const { bytes: added } = await exchangedFile({ bytes, measures: [one, two, nine, ...more], plan });
  expect(await differencesIn({ bytes: added, measures: [one, two, nine, ...more], plan })).toMatchObject({
    rows: [],
    inBoth: 5,
  });
  expect(texts(added).indexOf("Nieuw 4")).toBeLessThan(texts(added).indexOf("Nieuw 5"));
  expect(await validate(added)).toEqual([]);
  const { bytes: removed } = await exchangedFile(
    { bytes: added, measures: [one, nine, ...more], removed: [two], plan },
    "list",
  );
  expect(texts(removed)).not.toContain("Visie vaststellen");
  expect(await validate(removed)).toEqual([]);
});

test("[UW4] texts outside the tables are exchanged too, and what asks to be written is no text", async () => {
  const bytes = await ours();
  const changed = {
    ...plan,
    summary: "Eén regel.",
    approach: "Zo pakken we het aan.\nMet twee regels.",
    period: { from: 2027, to: 2030 },
  };
  const { bytes: after, exchange } = await exchangedFile({
    bytes,
    measures: [one, two, nine],
    plan: changed,
  });
  expect(exchange.summary).toMatchObject({ textsInWord: 3 });
  expect(await differencesIn({ bytes: after, measures: [one, two, nine], plan: changed })).toMatchObject({
    fields: [],
  });
  expect(await validate(after)).toEqual([]);
  // Both sections of the document are still there.
  expect(texts(after).match(/<w:sectPr\b/g)).toHaveLength(texts(bytes).match(/<w:sectPr\b/g)?.length ?? 0);
});

test("[UW10] a file that somebody changed since it was read is not written", async () => {
  const file = openWordFile(await ours());
  const { outcome } = await exchangedFile({ bytes: handFilled, measures: [one] });
  expect(outcome).toEqual({ kind: "applied" });
  const other = await openWordFile(handFilled).read();
  expect(await file.apply([], other)).toMatchObject({ kind: "changedSince" });
});

const settings = (inside: string) => ({
  "word/settings.xml": `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:settings>`,
  "word/_rels/document.xml.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>',
});

test("[UW10] a protected file is read and not written", async () => {
  const file = openWordFile(
    aDocx(p("x"), settings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>')),
  );
  const content = await file.read();
  expect(content.facts).toMatchObject({ mayWrite: false, tracking: "off" });
  await expect(file.apply([], content)).rejects.toMatchObject({ detail: { code: "wordNotWritable" } });
  expect((await openWordFile(aDocx(p("x"), settings("<w:trackRevisions/>"))).read()).facts.tracking).toBe(
    "onlyInWord",
  );
});

test.each([
  [
    "an old .doc, or one with a password",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    "oldOrEncrypted",
  ],
  ["no Word file", Uint8Array.from([1, 2, 3]), "notWord"],
  ["cut off", handFilled.subarray(0, 300), "damaged"],
  [
    "with words of its own",
    aDocx('<!ENTITY lol "lol">', { "word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }),
    "doctype",
  ],
  ["with damaged text", aDocx("<w:p>"), "damaged"],
] as const)("[UW10] a file that is %s is refused", (_, bytes, problem) => {
  expect(() => openWordFile(bytes)).toThrow(JSON.stringify({ code: "wordFileRefused", problem }));
});

test("[UW10] whatever text is written, the file is read back with it", async () => {
  const bytes = await ours();
  const anyText = fc.string({ unit: "binary", maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (currentState, title) => {
      const changed = { ...one, currentState, title: `x${title}` };
      const { bytes: after } = await exchangedFile({ bytes, measures: [changed, two, nine], plan }, "list");
      expect(await differencesIn({ bytes: after, measures: [changed, two, nine], plan })).toMatchObject({
        cells: [],
        rows: [],
      });
    }),
    { numRuns: 40 },
  );
});
