import { toBase64 } from "@/domain/workspace/base64";
import type { KeptFile } from "@/domain/workspace/keptFile";
import type { LogoProblem } from "@/ports/appError";
import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import { aPlan, aPlanDocument, aPlanFormat } from "../fixtures/builders";
import { aKeptFile } from "./keptFiles";
import { bodyOf, children, elements, parsePart, textOf } from "./openDocx";
import { aGif, aJpeg, aPng } from "./pictures";
import { writtenFiles } from "./writePlan";

const { check } = createPlanDocumentWriter(aPlanFormat());
const withLogos = (...logos: readonly KeptFile[]) => ({ ...aPlanDocument(aPlan()), logos });
const centimetre = 360_000;

test("[DO13] logos stand where the form has them, left and right, with their description", async () => {
  const files = await writtenFiles(
    withLogos(aKeptFile(), aKeptFile({ alt: 'Logo "regio" <&>\nmet een lijn ' })),
  );

  const [first] = children(bodyOf(parsePart(files)), "w:p");
  const pictures = first ? elements(first, "wp:docPr") : [];
  expect(pictures.map((picture) => picture.getAttribute("descr"))).toEqual([
    "Logo van de gemeente Voorbeeldstad",
    'Logo "regio" <&> met een lijn',
  ]);
  expect(first && textOf(first)).toBe("\t");
  expect(new Set(pictures.map((picture) => picture.getAttribute("id"))).size).toBe(2);
});

test("[DO13] one logo stands at the left, and no words stand at the right", async () => {
  const files = await writtenFiles(withLogos(aKeptFile()));

  const [first] = children(bodyOf(parsePart(files)), "w:p");
  expect(first && elements(first, "wp:inline")).toHaveLength(1);
  expect(first && textOf(first)).toBe("");
});

test("[DO13] without a logo the words of the form stay", async () => {
  const [first] = children(bodyOf(parsePart(await writtenFiles(withLogos()))), "w:p");

  const { logoPlaceholder } = aPlanFormat();
  expect(first && textOf(first)).toBe(`${logoPlaceholder}\t${logoPlaceholder}`);
});

test.each([
  ["wide", 1000, 100, [5, 0.5]],
  ["high", 100, 1000, [0.25, 2.5]],
  ["square", 500, 500, [2.5, 2.5]],
  ["small, which stays as it is", 38, 19, [1.005, 0.503]],
  ["a line", 10_000, 1, [5, 0.001]],
])("[DO13] a logo that is %s keeps its ratio, within 5 by 2.5 cm", async (_, width, height, expected) => {
  const content = toBase64(aPng(width, height));
  const document = parsePart(await writtenFiles(withLogos(aKeptFile({ content }))));

  const [extent] = elements(document, "wp:extent");
  const size = ["cx", "cy"].map((side) => Number(extent?.getAttribute(side)) / centimetre);
  expect(size.map((side) => Math.round(side * 1000) / 1000)).toEqual(expected);
});

test("[DO13] a logo without a description comes into no document", async () => {
  await expect(writtenFiles(withLogos(aKeptFile({ alt: " " })))).rejects.toMatchObject({
    detail: { code: "logoRefused", problem: "notDescribed" },
  });
});

test("a third logo, for which the form has no room, is left out", async () => {
  const files = await writtenFiles(withLogos(aKeptFile(), aKeptFile(), aKeptFile()));

  expect(elements(parsePart(files), "wp:docPr")).toHaveLength(2);
});

test.each([
  ["PNG", aPng(3, 2), "image/png"],
  ["JPEG", aJpeg(3, 2), "image/jpeg"],
  ["GIF", aGif(3, 2), "image/gif"],
])("[DO14] a %s is known by what is in it", async (_, bytes, mediaType) => {
  expect(await check("logo", bytes)).toBe(mediaType);
});

const svg = '<?xml version="1.0"?>\n<!-- logo --><svg xmlns="http://www.w3.org/2000/svg"/>';
const refused: readonly (readonly [what: string, bytes: Uint8Array, problem: LogoProblem])[] = [
  ["of 20 MB", new Uint8Array(20 * 1024 ** 2), "tooLarge"],
  ["of one byte too many", Uint8Array.from([...aPng(1, 1), ...new Uint8Array(1024 ** 2)]), "tooLarge"],
  ["that is an SVG", text(svg), "svg"],
  ["that is a PDF", text("%PDF-1.7"), "otherKind"],
  ["that is a WebP", text("RIFF\0\0\0\0WEBPVP8 "), "otherKind"],
  ["that is a page of HTML", text("<!doctype html><p>x</p>"), "otherKind"],
  ["that is empty", new Uint8Array(), "otherKind"],
  ["that is cut off (PNG)", aPng(40, 40).slice(0, -8), "broken"],
  ["that is cut off (JPEG)", aJpeg(40, 40).slice(0, -4), "broken"],
  ["that is cut off (GIF)", aGif(40, 40).slice(0, -1), "broken"],
  ["of no width", aPng(0, 10), "broken"],
  ["that only begins as a PNG", aPng(1, 1).slice(0, 8), "broken"],
  ["of very many pixels", aPng(9000, 9000), "tooManyPixels"],
  ["of a very long side", aPng(10_001, 1), "tooManyPixels"],
];

test.each(refused)("[DO14] a logo %s is refused", async (_, bytes, problem) => {
  await expect(check("logo", bytes)).rejects.toMatchObject({ detail: { code: "logoRefused", problem } });
});

test("[DO14] a logo that changed behind our back is refused too", async () => {
  const content = toBase64(text(svg));
  await expect(writtenFiles(withLogos(aKeptFile({ content })))).rejects.toMatchObject({
    detail: { code: "logoRefused", problem: "svg" },
  });
  await expect(writtenFiles(withLogos(aKeptFile({ content: "geen base64!" })))).rejects.toMatchObject({
    detail: { code: "logoRefused", problem: "broken" },
  });
});

function text(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
