import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import type { Instant } from "@/domain/record";
import { aPlanFormat } from "../fixtures/builders";
import { bodyOf, children, openDocx, parsePart, tablesOf, textOf } from "./openDocx";
import { somePages } from "./somePages";
import { validate } from "./validate";

const [page] = somePages;
const blocks = page?.blocks ?? [];
const minutes = { title: "Verslag: overleg <1>", blocks, madeAt: "2026-11-21T12:00:00.000Z" as Instant };
const written = () => createPlanDocumentWriter(aPlanFormat()).writeOwn(minutes);

test("a document of our own is valid, begins with its title and has its tables", async () => {
  const bytes = await written();
  expect(await validate(bytes)).toEqual([]);
  const document = parsePart(openDocx(bytes));
  const [title] = children(bodyOf(document), "w:p");
  expect(title && textOf(title)).toBe("Verslag: overleg <1>");
  expect(tablesOf(document)).toHaveLength(blocks.filter(({ kind }) => kind === "table").length);
  expect(await written()).toEqual(bytes);
});
