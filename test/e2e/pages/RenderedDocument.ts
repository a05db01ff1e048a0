import { createRequire } from "node:module";
import type { BrowserContext, Page } from "@playwright/test";

/** It unpacks by jszip, which as a script in a page comes from its own file. https://github.com/VolodymyrBaydalka/docxjs */
const preview = createRequire(import.meta.url).resolve("docx-preview");
const scripts = [createRequire(preview).resolve("jszip/dist/jszip.min.js"), preview];

/** A document as a person sees it, drawn by a library that is not ours, in a window beside the pane. */
export class RenderedDocument {
  private constructor(private readonly page: Page) {}

  static async open(context: BrowserContext): Promise<RenderedDocument> {
    const page = await context.newPage();
    await page.setContent('<main id="document"></main>');
    for (const script of scripts) await page.addScriptTag({ path: script });
    return new RenderedDocument(page);
  }

  /** Draws it as it stands now. */
  async show(docx: Uint8Array): Promise<void> {
    await this.page.evaluate(async (base64) => {
      const { docx: library } = window as unknown as { readonly docx: Library };
      const place = document.querySelector("#document");
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      await library.renderAsync(bytes, place);
    }, Buffer.from(docx).toString("base64"));
  }

  /** The texts of the cells, row by row. */
  async rows(): Promise<readonly (readonly string[])[]> {
    const rows = await this.page.getByRole("row").all();
    return Promise.all(rows.map((row) => row.getByRole("cell").allInnerTexts()));
  }
}

interface Library {
  renderAsync(docx: Uint8Array, place: Element | null): Promise<unknown>;
}
