import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { measureColumns } from "@/domain/action-plan/measure";
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { PlanFormat } from "@/domain/action-plan/planFormat";

// A docx is a zip of XML parts: word/document.xml holds the text, two small parts say what is where.
// Docxtemplater fills {tags} in it; {#rows}…{/rows} from the first to the last cell repeats that table row.
// https://docxtemplater.com/docs/tag-types/

const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const packageNames = "http://schemas.openxmlformats.org/package/2006";
const officeNames = "http://schemas.openxmlformats.org/officeDocument/2006";

/** Writes the five tables of a plan with docxtemplater, from a template that is made once. */
export function createTemplateWriter(format: PlanFormat): (document: PlanDocument) => Uint8Array {
  const template = templateOf(format);
  return (document) => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    filled.render({
      title: document.plan.title,
      ...Object.fromEntries(
        document.clusters.flatMap(({ heading, measures }, index) => [
          [`heading${index}`, heading],
          [`rows${index}`, measures],
        ]),
      ),
    });
    return filled.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
  };
}

function templateOf(format: PlanFormat): Uint8Array {
  const zip = new PizZip();
  zip.file(
    "[Content_Types].xml",
    `${head}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `${head}<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="${officeNames}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  const tables = [0, 1, 2, 3, 4].map((index) => paragraph(`{heading${index}}`) + table(index, format));
  const page = `<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>`;
  zip.file(
    "word/document.xml",
    `${head}<w:document xmlns:w="${word}"><w:body>${paragraph("{title}")}${tables.join("")}${page}</w:body></w:document>`,
  );
  return zip.generate({ type: "uint8array" });
}

function table(index: number, format: PlanFormat): string {
  const header = measureColumns.map((column) => cell(escaped(format.columns[column]))).join("");
  const tags = measureColumns.map((column) => `{${column}}`);
  const row = tags.map((tag, at) =>
    cell(`${at === 0 ? `{#rows${index}}` : ""}${tag}${at === tags.length - 1 ? `{/rows${index}}` : ""}`),
  );
  return `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:tblHeader/></w:trPr>${header}</w:tr><w:tr>${row.join("")}</w:tr></w:tbl>`;
}

function cell(text: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
