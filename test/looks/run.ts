// `npm run looks`: pictures of documents before and after an update, side by side, and whether anything but the changed cells
// looks different. LibreOffice is not Word: this shows what we touched, not how Word lays it out.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../src/entries/cli/root.mjs";
import { comparePages } from "./comparePages";
import { type LookedAt, looksPage } from "./looksPage";
import { painted } from "./painted";
import { canRender, toPdf, toPictures, toPixels } from "./render";
import { type UpdatedDocument, updatedDocuments } from "./updatedDocuments";

const folder = path.join(root, "dist/looks");

process.exitCode = canRender() ? await look() : refuse();

function refuse(): number {
  console.error(
    "npm run looks makes pictures with LibreOffice (soffice) and Poppler (pdftoppm). Install both and try again.",
  );
  return 1;
}

async function look(): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const documents = await updatedDocuments();
  for (const { name, before, after } of documents) {
    write(`${name}-before.docx`, before);
    write(`${name}-after.docx`, after);
    write(`${name}-painted.docx`, painted(before, after));
  }
  toPdf(folder);
  const looks = documents.map(lookedAt);
  write("index.html", looksPage(looks));
  for (const { title, pages } of looks)
    pages.forEach(({ inChangedCells, elsewhere }, index) => {
      console.log(
        `${title}, page ${index + 1}: ${inChangedCells} pixels in changed cells, ${elsewhere} elsewhere`,
      );
    });
  console.log(`See ${path.join("dist", "looks", "index.html")}`);
  const isAsExpected = looks.every(
    ({ pages }) =>
      pages.every(({ elsewhere }) => elsewhere === 0) && pages.some((page) => page.inChangedCells > 0),
  );
  return isAsExpected ? 0 : 1;
}

function lookedAt({ name, title }: UpdatedDocument): LookedAt {
  const pixels = (which: string) => toPixels(folder, `${name}-${which}`);
  const [before, after, cells] = [pixels("before"), pixels("after"), pixels("painted")];
  if (before.length !== after.length || before.length !== cells.length)
    throw new Error(`${title}: ${before.length} pages became ${after.length}.`);
  const pictures = {
    before: toPictures(folder, `${name}-before`),
    after: toPictures(folder, `${name}-after`),
  };
  return {
    title,
    pages: before.map((page, index) => {
      const [later, paintedOver] = [after[index], cells[index]];
      if (!later || !paintedOver) throw new Error("The pages were counted.");
      return {
        before: pictures.before[index] ?? "",
        after: pictures.after[index] ?? "",
        ...comparePages(page, later, paintedOver),
      };
    }),
  };
}

function write(name: string, content: Uint8Array | string): void {
  writeFileSync(path.join(folder, name), content);
}
