import { strToU8 } from "fflate";
import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import { aPlanFormat } from "../fixtures/builders";
import { dutchWord, type Files } from "./houseStyles";
import { mainPart } from "./openDocx";
import type { Refused } from "./refusedTemplate";
import { aZip, type ZipFile } from "./zips";

// Sixty megabytes are packed here, on a machine that may be slow.
jest.setTimeout(60_000);

const { check } = createPlanDocumentWriter(aPlanFormat());
const megabyte = 1024 ** 2;

const zips: readonly Refused[] = [
  ["of which a checksum is wrong", () => aZip(lying({ checksum: 1 })), "damaged"],
  ["with a part under a password", () => aZip(lying({ flags: 1 })), "damaged"],
  ["packed in another way", () => aZip(lying({ method: 12 })), "damaged"],
  ["that holds less than it says", () => aZip(lying({ size: 100_000 })), "damaged"],
  ["that holds more than it says", () => aZip(lying({ size: 10 })), "tooMuchInside"],
  ["with a name twice", () => aZip([...asZipFiles(dutchWord), ...asZipFiles(dutchWord)]), "damaged"],
  [
    "that unpacks to 60 MB",
    () => aZip([...asZipFiles(dutchWord), { name: "a", content: new Uint8Array(60 * megabyte) }]),
    "tooMuchInside",
  ],
  [
    "that unpacks to a thousand times its size",
    () => aZip([...asZipFiles(dutchWord), { name: "a", content: new Uint8Array(20 * megabyte) }]),
    "tooMuchInside",
  ],
  [
    "that says it is small and is not",
    () =>
      aZip([
        ...asZipFiles(dutchWord),
        { name: "a", content: new Uint8Array(60 * megabyte), says: { size: 1000 } },
      ]),
    "tooMuchInside",
  ],
  [
    "of very many files",
    () => aZip(Array.from({ length: 3000 }, (_, index) => ({ name: `${index}`, content: strToU8("x") }))),
    "tooMuchInside",
  ],
];

test.each(zips)("[DO18] a file %s is refused as a house style", async (_, bytes, problem) => {
  const file = bytes();
  await expect(check("template", file)).rejects.toMatchObject({
    detail: { code: "templateRefused", problem },
  });
});

function asZipFiles(files: Files): readonly ZipFile[] {
  return Object.entries(files).map(([name, content]) => ({
    name,
    content: typeof content === "string" ? strToU8(content) : content,
  }));
}

/** Of the text of the document. */
function lying(says: NonNullable<ZipFile["says"]>): readonly ZipFile[] {
  return asZipFiles(dutchWord).map((file) => (file.name === mainPart ? { ...file, says } : file));
}
