import type { BrowserContext, Page } from "@playwright/test";

/**
 * Stands in for the picker of files, which a browser without a screen cannot show: it gives a real file, in the private
 * file system of the site. Whether one may write to it can be taken back, as the browser does when all windows close.
 */
export async function pickWithoutScreen(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const pick = async (name: string) => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(localStorage.getItem("test.bestand") ?? name, { create: true });
    };
    Object.assign(window, {
      showSaveFilePicker: ({ suggestedName }: { readonly suggestedName: string }) => pick(suggestedName),
      showOpenFilePicker: async () => [await pick("bestaand.json")],
    });
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: () => Promise.resolve(localStorage.getItem("test.mag") ?? "granted"),
      requestPermission: () => {
        localStorage.removeItem("test.mag");
        return Promise.resolve("granted");
      },
    });
  });
}

/** The browser forgets that the site may write. */
export async function forgetPermission(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.setItem("test.mag", "prompt");
  });
}

/** From now on another file is picked. */
export async function pickNext(page: Page, name: string): Promise<void> {
  await page.evaluate((next) => {
    localStorage.setItem("test.bestand", next);
  }, name);
}

export async function readPicked(page: Page, name: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(wanted)).getFile()).text();
  }, name);
}

/** What a colleague, or another program, does to the file. */
export async function writePicked(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ({ wanted, written }) => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle(wanted, { create: true })).createWritable();
      await stream.write(written);
      await stream.close();
    },
    { wanted: name, written: text },
  );
}
