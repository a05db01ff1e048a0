import { expect, type Locator, type Page } from "@playwright/test";
import { browserClient, callName } from "../../fakes/word/client/browserClient";
import type { OfficeFacts } from "../../fakes/word/client/officeGlobal";
import { createFakeWord, type FakeWord } from "../../fakes/word/createFakeWord";
import type { WireRequest } from "../../fakes/word/messages";

const officeAddress = "https://appsforoffice.microsoft.com/**";

interface WordOptions extends Partial<OfficeFacts> {
  readonly settings?: Parameters<typeof createFakeWord>[0]["settings"];
}

/** The pane beside a document that stands open in the fake Word, with Microsoft's own client in between. */
export class WordPanePage {
  private constructor(
    readonly page: Page,
    readonly word: FakeWord,
  ) {}

  /** Needs a page of the same site that has the plan already. */
  static async open(page: Page, docx: Uint8Array, { settings = {}, ...facts }: WordOptions = {}) {
    const word = createFakeWord({ docx, platform: "web", settings });
    await page.exposeFunction(callName, (request: string) =>
      JSON.stringify(word.execute(JSON.parse(request) as WireRequest)),
    );
    const office: OfficeFacts = {
      host: "Word",
      platform: "OfficeOnline",
      wordApi: word.settings.wordApi,
      address: "https://voorbeeld.sharepoint.com/sites/veilig/plan.docx",
      ...facts,
    };
    await page.route(officeAddress, (route) =>
      route.fulfill({ contentType: "text/javascript", body: browserClient("web", office) }),
    );
    await page.setViewportSize({ width: 350, height: 800 });
    await page.goto("/word.html");
    return new WordPanePage(page, word);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  async expectState(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: text })).toBeVisible();
  }

  /** Ends each test: the pane asked for nothing that the fake does not know. */
  expectNoProblems(): void {
    expect(this.word.problems).toEqual([]);
  }
}
