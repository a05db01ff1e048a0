import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import { aPlanDocument, aPlanFormat } from "../fixtures/builders";
import { dutchWord, type Files, templateFile, zipOf } from "./houseStyles";
import { writePlan } from "./writePlan";
import type { Refused } from "./refusedTemplate";

jest.setTimeout(60_000);

const { check } = createPlanDocumentWriter(aPlanFormat());
const good = zipOf(dutchWord);
const megabyte = 1024 ** 2;
const types = "[Content_Types].xml";
const main = "word/document.xml";
const mainType = "wordprocessingml.document.main+xml";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const laughs = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';

const notWord: readonly Refused[] = [
  ["of 20 MB", () => new Uint8Array(20 * megabyte), "tooLarge"],
  ["that is empty", () => new Uint8Array(), "notWord"],
  ["that is a PDF", () => strToU8("%PDF-1.7"), "notWord"],
  ["that is a picture", () => readFileSync("test/fixtures/huisstijl/logo.png"), "notWord"],
  ["that is rich text", () => strToU8("{\\rtf1 huisstijl}"), "notWord"],
  ["that is a zip of something else", () => zipOf({ "lees.txt": "x" }), "notWord"],
  [
    "that is an OpenDocument",
    () => zipOf({ mimetype: "application/vnd.oasis.opendocument.text" }),
    "notWord",
  ],
  ["that is a workbook", () => zipOf(changed(types, mainType, "spreadsheetml.sheet.main+xml")), "notWord"],
  ["without a start", () => zipOf(changed("_rels/.rels", transitional, "urn:iets-anders")), "notWord"],
  [
    "of before 2007, or with a password",
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    "oldOrEncrypted",
  ],
  ["that is Strict Open XML", () => zipOf(changed("_rels/.rels", transitional, strict)), "strict"],
  [
    "that is Strict Open XML inside",
    () =>
      zipOf(
        changed(
          main,
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
      ),
    "strict",
  ],
  [
    "with macros",
    () =>
      zipOf(
        changed(
          types,
          `application/vnd.openxmlformats-officedocument.${mainType}`,
          "application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
      ),
    "macros",
  ],
  [
    "with macros, as a template",
    () =>
      zipOf(
        changed(
          types,
          `application/vnd.openxmlformats-officedocument.${mainType}`,
          "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        ),
      ),
    "macros",
  ],
  [
    "with macros under another flag",
    () =>
      zipOf({
        ...changed(
          types,
          "</Types>",
          '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
        "word/vbaProject.bin": "x",
      }),
    "macros",
  ],
];

const damaged: readonly Refused[] = [
  ["that is cut off", () => good.slice(0, good.length / 2), "damaged"],
  ["without its text", () => zipOf(without(main)), "damaged"],
  ["of which the styles break off", () => zipOf(changed("word/styles.xml", "</w:styles>", "")), "damaged"],
  ["of which the text has no body", () => zipOf(changed(main, /<w:body>.*<\/w:body>/s, "")), "damaged"],
  ["of which the text is something else", () => zipOf({ ...dutchWord, [main]: "<html/>" }), "damaged"],
  ["of which the text breaks off", () => zipOf(changed(main, "</w:body>", "")), "damaged"],
  [
    "with bytes that are no text",
    () => zipOf({ ...dutchWord, [main]: Uint8Array.of(0x3c, 0xc3, 0x28) }),
    "damaged",
  ],
  [
    "of which the page setup needs names from elsewhere",
    () =>
      zipOf(changed(main, /<w:sectPr w:rsidR(.*?)w:code=/s, '<w:sectPr xmlns:x="urn:x" w:rsidR$1x:code=')),
    "damaged",
  ],
  ["with a word that XML does not know", () => zipOf(changed(main, "Oude kop", "&euro;")), "damaged"],
  ["with a DTD in its text", () => zipOf({ ...dutchWord, [main]: `${laughs}<x>&b;</x>` }), "doctype"],
  [
    "with a DTD in a header that stays",
    () => zipOf({ ...dutchWord, "word/header1.xml": `${laughs}<x>&b;</x>` }),
    "doctype",
  ],
];

test.each([...notWord, ...damaged])(
  "[DO17] a file %s is refused as a house style",
  async (_, bytes, problem) => {
    await expect(check("template", bytes())).rejects.toMatchObject({
      detail: { code: "templateRefused", problem },
    });
  },
);

test("[DO17] a house style that changed behind our back is refused when the document is made", async () => {
  const template = templateFile(strToU8("x"));
  await expect(writePlan({ ...aPlanDocument(), template })).rejects.toMatchObject({
    detail: { code: "templateRefused", problem: "notWord" },
  });
  await expect(
    writePlan({ ...aPlanDocument(), template: { ...template, content: "geen base64!" } }),
  ).rejects.toMatchObject({ detail: { code: "templateRefused", problem: "damaged" } });
});

function changed(name: string, find: string | RegExp, by: string): Files {
  const before = String(dutchWord[name]);
  const after = before.replace(find, by);
  if (after === before) throw new Error(`Nothing to change in ${name}.`);
  return { ...dutchWord, [name]: after };
}

function without(name: string): Files {
  return Object.fromEntries(Object.entries(dutchWord).filter(([each]) => each !== name));
}
