import { unzipSync } from "fflate";
import { planPackage } from "@/adapters/docx/planPackage";
import { toFlatOpc } from "@/adapters/docx/toFlatOpc";
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import { aMeasure, aPlan, aPlanDocument, aPlanFormat } from "../fixtures/builders";
import { docxFromFlatOpc, fromFlatOpc } from "./fromFlatOpc";
import { houseStyles, templateFile } from "./houseStyles";
import { aKeptFile } from "./keptFiles";
import { lint } from "./lints";
import { openDocx, parseXml } from "./openDocx";
import { somePages } from "./somePages";
import { validate } from "./validate";
import { writePlan } from "./writePlan";

// Microsoft's validator takes seconds on a busy machine.
jest.setTimeout(60_000);

const full: PlanDocument = {
  ...aPlanDocument(aPlan({ title: "<&> ]]> 😀" }), [aMeasure({ improvement: "Eén\n\ttwee\vdrie" })]),
  logos: [aKeptFile(), aKeptFile({ alt: "Logo van de regio" })],
  pages: somePages,
};
const documents: Readonly<Record<string, PlanDocument>> = {
  "a plan in our style": full,
  ...Object.fromEntries(
    Object.entries(houseStyles).map(([name, template]) => [
      `a plan in the house style ${name}`,
      { ...full, template: templateFile(template) },
    ]),
  ),
};

test.each(Object.entries(documents))(
  "[DO19] %s has the same parts in one text as in a file",
  async (_, document) => {
    const file = unzipSync(await writePlan(document));
    const flat = fromFlatOpc(await flatOpc(document));

    expect(Object.keys(flat).sort()).toEqual(
      Object.keys(file)
        .filter((name) => name !== "[Content_Types].xml")
        .sort(),
    );
    for (const [name, { bytes }] of Object.entries(flat)) {
      expect([name, contentOf(bytes)]).toEqual([name, contentOf(file[name] ?? new Uint8Array())]);
    }
  },
);

test("[DO19] a text that is made into a file again passes validator and lints", async () => {
  const docx = docxFromFlatOpc(await flatOpc(full));

  expect(await validate(docx)).toEqual([]);
  expect(lint(openDocx(docx))).toEqual([]);
});

test("[DO19] pictures stand in lines of 76 characters, as Word writes them", async () => {
  const [, base64 = ""] = /<pkg:binaryData>([^<]*)</.exec(await flatOpc(full)) ?? [];

  const lines = base64.split("\n");
  expect(lines.slice(0, -1).every((line) => line.length === 76)).toBe(true);
  expect(lines.at(-1)?.length).toBeLessThanOrEqual(76);
});

test("[DO19] the text says that it is for Word, and is the same when it is made again", async () => {
  const [one, other] = [await flatOpc(full), await flatOpc(full)];

  expect(one).toContain('<?mso-application progid="Word.Document"?>');
  expect(one).toBe(other);
  expect(parseXml(one).documentElement?.nodeName).toBe("pkg:package");
});

async function flatOpc(document: PlanDocument): Promise<string> {
  return toFlatOpc(await planPackage(document, aPlanFormat()));
}

/** Parts as text where they are text, so that a difference can be read; without what the container adds. */
function contentOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = isUtf16 ? buffer.toString("utf16le").slice(1) : buffer.toString("utf8");
  return text.startsWith("<") ? text.replace(/^<\?xml[^>]*>\s*/, "") : buffer.toString("base64");
}
