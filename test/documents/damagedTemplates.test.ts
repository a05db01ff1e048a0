import fc from "fast-check";
import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import { AppError } from "@/ports/appError";
import { aPlanDocument, aPlanFormat } from "../fixtures/builders";
import { dutchWord, templateFile, zipOf } from "./houseStyles";
import { mainPart, openDocx, parseXml } from "./openDocx";
import { writePlan } from "./writePlan";

// Hundreds of documents, on a machine that may be slow.
jest.setTimeout(60_000);

const { check } = createPlanDocumentWriter(aPlanFormat());
const good = zipOf(dutchWord);

test("[DO17] whatever is damaged in a file, it is refused or it works", async () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(changes, fc.boolean(), fc.nat(), async (places, isCut, length) => {
      const file = good.slice(0, isCut ? length % good.length : good.length);
      for (const [place, value] of places) file[place % file.length] = value;
      await expectRefusedOrFine(file);
    }),
    { numRuns: 150 },
  );
});

test("[DO17] whatever is damaged in its XML, it is refused or it works", async () => {
  const parts = [
    "[Content_Types].xml",
    "_rels/.rels",
    mainPart,
    "word/styles.xml",
    "word/_rels/document.xml.rels",
  ];
  const piece = fc.oneof(
    fc.constantFrom("<", ">", "</", "/>", '"', "&", "]]>", "<!--", "<?x", "w:", "\0", "<w:sectPr/>", ""),
    fc.string({ maxLength: 5 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...parts),
      fc.nat(),
      fc.nat({ max: 40 }),
      piece,
      async (name, at, cut, by) => {
        const text = String(dutchWord[name]);
        // Behind the declaration, on which parsers differ.
        const opening = text.indexOf("?>") + 2;
        const start = opening + (at % (text.length - opening));
        const broken = text.slice(0, start) + by + text.slice(start + cut);
        await expectRefusedOrFine(zipOf({ ...dutchWord, [name]: broken }));
      },
    ),
    { numRuns: 300 },
  );
});

async function expectRefusedOrFine(file: Uint8Array): Promise<void> {
  const refusal = await check("template", file).then(
    () => null,
    (error: unknown) => error,
  );
  if (refusal !== null) {
    expect(refusal).toBeInstanceOf(AppError);
    return;
  }
  const files = openDocx(await writePlan({ ...aPlanDocument(), template: templateFile(file) }));
  for (const name of [mainPart, "word/styles.xml"]) if (files[name]) parseXml(files[name]);
}
