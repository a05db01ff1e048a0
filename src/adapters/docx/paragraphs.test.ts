import { paragraphs } from "./paragraphs";

const text = (content: string) => `<w:t xml:space="preserve">${content}</w:t>`;

test("[DO6] each line is a paragraph", () => {
  expect(paragraphs("een\ntwee")).toBe(
    `<w:p><w:r>${text("een")}</w:r></w:p><w:p><w:r>${text("twee")}</w:r></w:p>`,
  );
});

test("an empty text is one empty paragraph", () => {
  expect(paragraphs("")).toBe("<w:p></w:p>");
});

test("tabs and line breaks are elements between texts", () => {
  expect(paragraphs("een\ttwee\vdrie")).toBe(
    `<w:p><w:r>${text("een")}<w:tab/>${text("twee")}<w:br/>${text("drie")}</w:r></w:p>`,
  );
});

test("[DO5] markup in a text is escaped", () => {
  expect(paragraphs('<w:p> & "x"')).toBe(`<w:p><w:r>${text("&lt;w:p&gt; &amp; &quot;x&quot;")}</w:r></w:p>`);
});

test("style, bookmark and section end stand where Word wants them", () => {
  const bookmark = { start: "<start/>", end: "<end/>" };

  const xml = paragraphs("een\ntwee", { style: "PvaBron", bookmark, endsSection: "<w:sectPr/>" });

  const style = '<w:pStyle w:val="PvaBron"/>';
  expect(xml).toBe(
    `<w:p><w:pPr>${style}</w:pPr><start/><w:r>${text("een")}</w:r></w:p>` +
      `<w:p><w:pPr>${style}<w:sectPr/></w:pPr><w:r>${text("twee")}</w:r><end/></w:p>`,
  );
});
