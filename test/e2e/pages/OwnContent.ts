import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";

const content = path.resolve(import.meta.dirname, "../../../content");

/** The folder eigen-inhoud of a municipality, and what the app says of it. */
export class OwnContent {
  readonly notice: Locator;
  readonly details: Locator;
  private readonly files = new Map<string, string>();

  constructor(private readonly page: Page) {
    this.notice = page.getByRole("region", { name: "Meldingen" });
    this.details = this.notice.getByText("Bekijk wat er niet klopt");
  }

  /** Puts files in the folder, from now on. Its list names them. */
  async put(files: Readonly<Record<string, string>>): Promise<void> {
    if (this.files.size === 0) {
      await this.page.route("**/eigen-inhoud/**", async (route) => {
        const name = new URL(route.request().url()).pathname.replace(/^.*\/eigen-inhoud\//, "");
        const body = this.files.get(name);
        await route.fulfill(body === undefined ? { status: 404 } : { contentType: "application/json", body });
      });
    }
    this.files.set("lijst.json", JSON.stringify({ bestanden: Object.keys(files) }));
    for (const [name, text] of Object.entries(files)) this.files.set(name, text);
  }

  /** The device keeps what was right, in the background. */
  async expectKept(name: string): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(async (ending) => {
          const cache = await caches.open("werken-aan-veiligheid.eigen-inhoud");
          return (await cache.keys()).some(({ url }) => url.endsWith(ending));
        }, name),
      )
      .toBe(true);
  }
}

/** A file as it ships with the app. */
export function shippedContent(name: string): string {
  return readFileSync(path.join(content, name), "utf8");
}
