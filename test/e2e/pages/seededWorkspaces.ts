import { expect, test as base, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { AppFrame } from "./AppFrame";
import { PlanPage, sections } from "./PlanPage";
import { readFramework } from "./readFramework";
import { ResultsPage } from "./ResultsPage";
import { choices, ScanPage } from "./ScanPage";
import { StartPage } from "./StartPage";
import { WorkspacePage } from "./WorkspacePage";

/** Two workspaces that were made by hand, with the addresses of their screens. */
export interface SeededWorkspaces {
  readonly storage: NonNullable<BrowserContextOptions["storageState"]>;
  readonly emptyWorkspace: string;
  readonly workspace: string;
  readonly scan: string;
  readonly emptyScan: string;
  readonly plan: string;
  readonly emptyPlan: string;
}

/** Fills the workspaces through the screens, once per worker; each test then starts from what that stored. */
export const test = base.extend<object, { readonly seeded: SeededWorkspaces }>({
  seeded: [
    async ({ browser }, use) => {
      await use(await seed(browser));
    },
    { scope: "worker" },
  ],
});

/** A standard of seven aspects: every answer occurs in it. */
const standard = 3;
const clusters = readFramework();
const heading = clusters[1]?.heading ?? "";
const aspects =
  clusters[1]?.standards.find(({ number }) => number === standard)?.aspects.map(({ text }) => text) ?? [];
const [firstAspect = ""] = aspects;

async function seed(browser: Browser): Promise<SeededWorkspaces> {
  const context = await browser.newContext({ baseURL: process.env["BASE_URL"] ?? "", locale: "nl-NL" });
  const page = await context.newPage();
  const emptyWorkspace = await makeWorkspace(page, "Diemen");

  const begun = await makeWorkspace(page, "Texel");
  await new WorkspacePage(page).startScan();
  const emptyScan = await addressOf(page);
  await page.goto(begun);
  await new WorkspacePage(page).startPlan();
  const emptyPlan = await addressOf(page);

  const workspace = await makeWorkspace(page, "Súdwest-Fryslân");
  await new WorkspacePage(page).startScan();
  const scan = (await addressOf(page)).replace("standaard/1", `standaard/${standard}`);
  await page.goto(scan);
  await answerAll(page);
  await fillPlan(page);
  const plan = await addressOf(page);

  const storage = await context.storageState({ indexedDB: true });
  await context.close();
  return { storage, emptyWorkspace, emptyScan, emptyPlan, workspace, scan, plan };
}

async function makeWorkspace(page: Page, municipality: string): Promise<string> {
  const start = new StartPage(page);
  await page.goto("/#/");
  await start.makeWorkspaceOf(municipality);
  return addressOf(page);
}

async function answerAll(page: Page): Promise<void> {
  const scan = new ScanPage(page);
  await expect(scan.question(firstAspect)).toBeVisible();
  for (const [index, aspect] of aspects.entries()) {
    await scan.answer(aspect, choices[index % choices.length] ?? "Geborgd");
  }
  await scan.explain(firstAspect, "Nog niemand is geschoold; de academie heeft een aanbod gedaan.");
}

async function fillPlan(page: Page): Promise<void> {
  await new AppFrame(page).goTo("Uitkomsten");
  const results = new ResultsPage(page);
  await results.makeMeasure(results.gaps, firstAspect);
  await results.gaps.getByRole("link", { name: "Naar het plan" }).click();
  const plan = new PlanPage(page);
  await plan.section(sections[0]).fill("Dit plan is gemaakt met de lokale teams en Veilig Thuis.");
  await plan.addButton(heading).click();
  await plan.fillMeasure(heading, 2, [
    "Scholing",
    "Geen",
    "Inkopen",
    "80%",
    "Teamleider",
    "2027",
    "€ 40.000",
  ]);
}

async function addressOf(page: Page): Promise<string> {
  await new AppFrame(page).expectSaved();
  return `/${new URL(page.url()).hash}`;
}
