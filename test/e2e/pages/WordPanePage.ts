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

  section(name: string): Locator {
    return this.page.getByRole("region", { name });
  }

  /** All that stands in the document. */
  text(): string {
    return this.word.document.textOf(this.word.document.body);
  }

  async choose(difference: string | RegExp, choice: string): Promise<void> {
    await this.choices(difference).getByRole("radio", { name: choice }).check();
  }

  async expectChosen(difference: string | RegExp, choice: string): Promise<void> {
    await expect(this.choices(difference).getByRole("radio", { name: choice })).toBeChecked();
  }

  /** Writes, when exactly this was announced. */
  async apply(announced: string): Promise<void> {
    await expect(
      this.section("Toepassen").getByRole("listitem").filter({ hasText: announced }),
    ).toBeVisible();
    await this.button("Wijzigingen toepassen").click();
    await expect(this.page.getByText("Bijgewerkt.")).toBeVisible();
  }

  private choices(difference: string | RegExp): Locator {
    return this.page.getByRole("radiogroup", { name: difference });
  }

  async expectState(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  /** Ends each test: the pane asked for nothing that the fake does not know. */
  expectNoProblems(): void {
    expect(this.word.problems).toEqual([]);
  }
}
