import { expect, test as base, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { AppFrame } from "./AppFrame";
import { DescriptionPage } from "./DescriptionPage";
import { PlanPage, sections } from "./PlanPage";
import { readFramework } from "./readFramework";
import { ResultsPage } from "./ResultsPage";
import { RoutePage } from "./RoutePage";
import { choices, ScanPage } from "./ScanPage";
import { StartPage } from "./StartPage";
import { StepPage } from "./StepPage";

/** Workspaces that were made by hand and the invented one, with the addresses of their screens. */
export interface SeededWorkspaces {
  readonly storage: NonNullable<BrowserContextOptions["storageState"]>;
  readonly emptyWorkspace: string;
  /** With steps that are ready and begun, two scans and a plan. */
  readonly workspace: string;
  /** The scans by what they are about; their other screens are found from there. */
  readonly scan: string;
  readonly emptyScan: string;
  /** Begun with the answers of `scan`, of which one was confirmed and one changed. */
  readonly carriedScan: string;
  readonly adoptedScan: string;
  readonly plan: string;
  readonly emptyPlan: string;
  readonly sample: string;
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
const seededStandard = 3;
const clusters = readFramework();
const heading = clusters[1]?.heading ?? "";
export const seededAspects =
  clusters[1]?.standards.find(({ number }) => number === seededStandard)?.aspects.map(({ text }) => text) ??
  [];
const [firstAspect = "", secondAspect = ""] = seededAspects;

async function seed(browser: Browser): Promise<SeededWorkspaces> {
  const context = await browser.newContext({ baseURL: process.env["BASE_URL"] ?? "", locale: "nl-NL" });
  const page = await context.newPage();
  const emptyWorkspace = await makeWorkspace(page, "Diemen");
  const begun = await seedBegun(page);
  const workspace = await makeWorkspace(page, "Súdwest-Fryslân");
  await takeSteps(page);
  const scans = await seedScans(page);
  const plan = await seedPlan(page, scans.scan);
  const adoptedScan = await seedAdopted(page);
  const sample = await openSample(page);

  const storage = await context.storageState({ indexedDB: true });
  await context.close();
  return { storage, emptyWorkspace, ...begun, workspace, ...scans, adoptedScan, plan, sample };
}

async function makeWorkspace(page: Page, municipality: string): Promise<string> {
  const start = new StartPage(page);
  await page.goto("/#/");
  await start.makeWorkspaceOf(municipality);
  return addressOf(page);
}

/** A scan and a plan in which nothing is filled in yet. */
async function seedBegun(page: Page): Promise<{ readonly emptyScan: string; readonly emptyPlan: string }> {
  const workspace = await makeWorkspace(page, "Texel");
  await new RoutePage(page).startScan();
  const emptyScan = await addressOf(page);
  await page.goto(workspace);
  await new RoutePage(page).startPlan();
  return { emptyScan, emptyPlan: await addressOf(page) };
}

/** Makes the first step ready and begins the second. */
async function takeSteps(page: Page): Promise<void> {
  const step = new StepPage(page);
  await new RoutePage(page).openStep("Voorbereiden");
  await step.markReady.click();
  await page.getByRole("link", { name: /^Volgende: 2[.] / }).click();
  await step.items.first().check();
  await step.notes.fill("Drie bijeenkomsten in mei.");
  await step.back();
}

async function seedScans(page: Page): Promise<{ readonly scan: string; readonly carriedScan: string }> {
  await new RoutePage(page).startScan();
  const scan = await addressOf(page);
  const name = await new AppFrame(page).title.innerText();
  await page.goto(questionsOf(scan));
  await answerAll(page);

  await new AppFrame(page).goTo("Routekaart");
  await new RoutePage(page).startScanFrom(name);
  const carriedScan = await addressOf(page);
  await page.goto(questionsOf(carriedScan));
  const questions = new ScanPage(page);
  await questions.stillRightButton(firstAspect).click();
  await questions.answer(secondAspect, "Geborgd");
  await new AppFrame(page).expectSaved();
  return { scan, carriedScan };
}

async function answerAll(page: Page): Promise<void> {
  const scan = new ScanPage(page);
  await expect(scan.question(firstAspect)).toBeVisible();
  for (const [index, aspect] of seededAspects.entries()) {
    await scan.answer(aspect, choices[index % choices.length] ?? "Geborgd");
  }
  await scan.explain(firstAspect, "Nog niemand is geschoold; de academie heeft een aanbod gedaan.");
  await scan.addEvidenceTo(secondAspect, { address: "gemeente.example/regiovisie", name: "De regiovisie" });
}

async function seedPlan(page: Page, scan: string): Promise<string> {
  await page.goto(`${scan}/uitkomsten`);
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
  return addressOf(page);
}

/** A regional scan that was adopted, reopened and adopted again. */
async function seedAdopted(page: Page): Promise<string> {
  await makeWorkspace(page, "Vlieland");
  await new RoutePage(page).startScan();
  const adopted = await addressOf(page);
  const description = new DescriptionPage(page);
  await description.scope("Regionaal").check();
  await description.region.fill("Regio Fryslân");
  await page.goto(questionsOf(adopted));
  await answerAll(page);
  await new ScanPage(page).remark(secondAspect, "Nog navragen bij de regio.");
  await page.goto(adopted);
  await description.adopt("Stuurgroep");
  await description.reopen("Beleidsadviseur", "Het eerste antwoord klopte niet.");
  await description.adopt("Wethouder sociaal domein");
  return addressOf(page);
}

async function openSample(page: Page): Promise<string> {
  await page.goto("/#/");
  await page.getByRole("button", { name: "Bekijk een verzonnen voorbeeld" }).click();
  await new AppFrame(page).expectTitle(/^Verzonnen voorbeeld/);
  return addressOf(page);
}

/** The questions of the standard that is filled in. */
export function questionsOf(scan: string): string {
  return `${scan}/standaard/${seededStandard}`;
}

async function addressOf(page: Page): Promise<string> {
  await new AppFrame(page).expectSaved();
  return `/${new URL(page.url()).hash}`;
}
