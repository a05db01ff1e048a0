import fc from "fast-check";
import { wordNamespace } from "./namespaces";
import { readBody } from "./readBody";
import { UnreadableXml } from "./walkXml";

const body = (inside: string) =>
  `<w:document xmlns:w="${wordNamespace}"><w:body>${inside}<w:sectPr/></w:body></w:document>`;
const p = (text: string, properties = "") =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tc = (inside: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
const cellsOf = (inside: string) => readBody(body(inside)).tables[0]?.rows.map(({ cells }) => cells);
const textOf = (inside: string) => cellsOf(tbl(tr(tc(inside))))?.[0]?.[0]?.text;
const richnessOf = (inside: string) => cellsOf(tbl(tr(tc(inside))))?.[0]?.[0]?.richness;

test("[UW2] paragraphs and breaks are told apart", () => {
  expect(textOf(`${p("Een")}${p("Twee")}`)).toBe("Een\nTwee");
  expect(textOf("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>")).toBe("a\vb\tc");
  expect(textOf('<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr></w:p>')).toBe("");
});

test("[UW2] of tracked changes the new text counts and the old does not", () => {
  const tracked =
    "<w:p><w:r><w:t>Drie </w:t></w:r><w:del><w:r><w:delText>oude</w:delText></w:r></w:del>" +
    "<w:ins><w:r><w:t>nieuwe</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom></w:p>";
  expect(textOf(tracked)).toBe("Drie nieuwe");
  const joined = `${p("Een", "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>")}${p(" geheel")}`;
  expect(textOf(joined)).toBe("Een geheel");
  const [row] =
    readBody(body(tbl(`<w:tr><w:trPr><w:del/></w:trPr>${tc(p("weg"))}</w:tr>`))).tables[0]?.rows ?? [];
  expect(row?.isTakenOut).toBe(true);
});

test("[UW2] what a field does and what a control asks for is no text", () => {
  const field =
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText></w:r><w:r><w:t>2027</w:t></w:r></w:p>';
  expect(textOf(field)).toBe("2027");
  const control =
    "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Typ hier</w:t></w:r></w:p></w:sdtContent></w:sdt>";
  expect(textOf(control)).toBe("");
  expect(
    textOf(
      "<w:p><w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p></w:txbxContent></w:drawing><w:t>na</w:t></w:r></w:p>",
    ),
  ).toBe("na");
});

test("[UW2] merged cells keep their place in the grid", () => {
  const read = readBody(
    body(
      tbl(
        tr(tc(p("a"), '<w:gridSpan w:val="2"/>'), tc(p("b"))),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p("c"), "<w:vMerge/>")}</w:tr>`,
      ),
    ),
  );
  expect(
    read.tables[0]?.rows.map(({ cells }) =>
      cells.map(({ column, span, isMergedDown }) => [column, span, isMergedDown]),
    ),
  ).toEqual([
    [
      [0, 2, false],
      [2, 1, false],
    ],
    [[1, 1, true]],
  ]);
});

test.each([
  ["formatting", "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>vet</w:t></w:r><w:r><w:t>niet</w:t></w:r></w:p>"],
  ["list", p("punt", '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>')],
  ["link", "<w:p><w:hyperlink><w:r><w:t>vng.nl</w:t></w:r></w:hyperlink></w:p>"],
  ["picture", "<w:p><w:r><w:drawing/></w:r></w:p>"],
  ["remark", "<w:p><w:r><w:t>a</w:t><w:commentReference/></w:r></w:p>"],
  ["control", "<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>"],
  ["table", tbl(tr(tc(p("binnen"))))],
])("[UW8] a cell with %s would lose it", (mark, inside) => {
  expect(richnessOf(inside)).toEqual([mark]);
});

test("[UW8] several paragraphs that look alike would lose nothing, nor would text that is bold as a whole", () => {
  expect(richnessOf(`${p("Een")}${p("Twee")}`)).toEqual([]);
  const bold =
    "<w:p><w:r><w:rPr><w:b/><w:lang w:val='nl-NL'/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r></w:p>";
  expect(richnessOf(bold)).toEqual([]);
});

test("[UW3] before a table stand the paragraphs up to the table before, the nearest first", () => {
  const { tables } = readBody(
    body(`${p("ver")}${tbl(tr(tc(p("x"))))}${p("een")}<w:p/>${p("twee")}${tbl(tr(tc("")))}`),
  );
  expect(tables.map(({ before }) => before)).toEqual([["ver"], ["twee", "een"]]);
});

test("[UW5] marks of ours are found, in rows and around texts", () => {
  const mark = (id: number, name: string) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
  const { tables, fields, marks, highestMark } = readBody(
    body(
      `<w:p>${mark(7, "_pva_f_summary")}<w:r><w:t>Een</w:t></w:r></w:p>${p("Twee")}` +
        `<w:p><w:r><w:t>Drie</w:t></w:r><w:bookmarkEnd w:id="7"/><w:r><w:t>buiten</w:t></w:r></w:p>` +
        tbl(tr(tc(`<w:p>${mark(9, "_pva_m_1")}<w:bookmarkEnd w:id="9"/>${mark(12, "van_een_ander")}</w:p>`))),
    ),
  );
  expect(fields).toMatchObject([{ field: "summary", text: "Een\nTwee\nDrie" }]);
  expect(tables[0]?.rows[0]?.markers).toEqual(["_pva_m_1"]);
  expect(marks.map(({ name, tags }) => [name, tags.length])).toEqual([
    ["_pva_f_summary", 2],
    ["_pva_m_1", 2],
  ]);
  expect(highestMark).toBe(12);
});

test("[UW10] XML that defines words of its own, or is damaged, is refused", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${body("")}`;
  expect(() => readBody(bomb)).toThrow(new UnreadableXml("doctype"));
  expect(() => readBody("<w:document")).toThrow(UnreadableXml);
  const inside = (depth: number): string =>
    "<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth);
  expect(() => readBody(body(inside(100_000)))).toThrow(UnreadableXml);
});

test("[UW2] whatever is written in cells is read", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "é", "😀", "&lt;", " ", "x") });
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const read = cellsOf(tbl(...rows.map((row) => tr(...row.map((text) => tc(p(text)))))));
      expect(read?.map((cells) => cells.map(({ text }) => text))).toEqual(
        rows.map((row) => row.map((text) => text.replaceAll("&lt;", "<"))),
      );
    }),
  );
});

const control = (lock: string, inside: string) =>
  `<w:sdt><w:sdtPr><w:lock w:val="${lock}"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const locksIn = (inside: string) =>
  cellsOf(inside)?.map((cells) => cells.map(({ isLocked }) => isLocked === true));

test("[UW13] a cell is locked by a locked control in it or around it, however far out", () => {
  const [cell, row] = [tc(p("a")), tr(tc(p("a")), tc(p("b")))];
  expect(locksIn(tbl(tr(tc(control("contentLocked", p("a"))), cell)))).toEqual([[true, false]]);
  const inline = `<w:p>${control("sdtContentLocked", "<w:r><w:t>a</w:t></w:r>")}</w:p>`;
  expect(locksIn(tbl(tr(tc(inline), cell)))).toEqual([[true, false]]);
  expect(locksIn(tbl(tr(control("contentLocked", cell), cell)))).toEqual([[true, false]]);
  expect(locksIn(tbl(control("contentLocked", row), row))).toEqual([
    [true, true],
    [false, false],
  ]);
  expect(locksIn(control("contentLocked", tbl(row)))).toEqual([[true, true]]);
  expect(locksIn(control("unlocked", tbl(row)))).toEqual([[false, false]]);
});

test("[UW13] a control that only may not be taken away goes with a text that it stands in, not with one around it", () => {
  expect(locksIn(tbl(tr(tc(control("sdtLocked", p("a"))))))).toEqual([[true]]);
  expect(locksIn(control("sdtLocked", tbl(tr(tc(p("a"))))))).toEqual([[false]]);
});
